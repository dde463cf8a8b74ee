package pages;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.value.DocumentPath;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Pair.Holder}. */
@Generated("dev.armature.processor.MapperProcessor")
final class HolderAttributes<E, EToken extends Attribute<E>> extends Attribute<Pair.Holder<E>> {
    private final AttributeConverter<E> eConverter;

    private final Function<DocumentPath, EToken> eToken;

    /** Creates the token for the attribute at {@code path}. */
    HolderAttributes(DocumentPath path, AttributeConverter<E> eConverter, Function<DocumentPath, EToken> eToken) {
        super(path, new HolderCodec<>(eConverter));
        this.eConverter = eConverter;
        this.eToken = eToken;
    }

    /** Attribute {@code name} of the document. */
    public StringAttribute name() {
        return new StringAttribute(path().entry("name"));
    }

    /** Attribute {@code pairs} of the document. */
    public ListAttribute<Pair<E>, PairAttributes<E, EToken>> pairs() {
        return new ListAttribute<>(
                path().entry("pairs"),
                new PairCodec<>(eConverter),
                element -> new PairAttributes<>(element, eConverter, eToken));
    }

    /** The changes of an attribute that holds a {@link Pair.Holder}. */
    static class Changes<U extends UpdateActions, E, EToken extends Attribute<E>>
            extends DocumentUpdate<U, Pair.Holder<E>, HolderAttributes<E, EToken>> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        Changes(U actions, HolderAttributes<E, EToken> tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code name} of the document. */
        public ValueUpdate<U, String> name() {
            return new ValueUpdate<>(actions, tokens.name());
        }

        /** Begins a change of attribute {@code pairs} of the document. */
        public ListUpdate<U, Pair<E>, PairAttributes.RemovableChanges<U, E, EToken>> pairs() {
            return new ListUpdate<>(actions, tokens.pairs(), PairAttributes.RemovableChanges::new);
        }
    }

    /** The changes of an attribute that holds a {@link Pair.Holder} and may be absent. */
    static final class RemovableChanges<U extends UpdateActions, E, EToken extends Attribute<E>>
            extends Changes<U, E, EToken> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        RemovableChanges(U actions, HolderAttributes<E, EToken> tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
