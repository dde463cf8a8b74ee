package pages;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Pair}. */
@Generated("dev.armature.processor.MapperProcessor")
final class PairAttributes<T, TToken extends Attribute<T>> extends Attribute<Pair<T>> {
    private final AttributeConverter<T> tConverter;

    private final Function<DocumentPath, TToken> tToken;

    /** Creates the token for the attribute at {@code path}. */
    PairAttributes(DocumentPath path, AttributeConverter<T> tConverter, Function<DocumentPath, TToken> tToken) {
        super(path, new PairCodec<>(tConverter));
        this.tConverter = tConverter;
        this.tToken = tToken;
    }

    /** Attribute {@code left} of the document. */
    public TToken left() {
        return tToken.apply(path().entry("left"));
    }

    /** Attribute {@code holder} of the document. */
    public HolderAttributes<T, TToken> holder() {
        return new HolderAttributes<>(path().entry("holder"), tConverter, tToken);
    }

    /** Attribute {@code wider} of the document. */
    public PairAttributes<List<T>, ListAttribute<T, TToken>> wider() {
        return new PairAttributes<>(
                path().entry("wider"),
                StandardConverters.listOf(tConverter),
                element -> new ListAttribute<>(element, tConverter, tToken));
    }

    /** The changes of an attribute that holds a {@link Pair}. */
    static class Changes<U extends UpdateActions, T, TToken extends Attribute<T>>
            extends DocumentUpdate<U, Pair<T>, PairAttributes<T, TToken>> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        Changes(U actions, PairAttributes<T, TToken> tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code left} of the document. */
        public ValueUpdate<U, T> left() {
            return new ValueUpdate<>(actions, tokens.left());
        }

        /** Begins a change of attribute {@code holder} of the document. */
        public HolderAttributes.RemovableChanges<U, T, TToken> holder() {
            return new HolderAttributes.RemovableChanges<>(actions, tokens.holder());
        }

        /** Begins a change of attribute {@code wider} of the document. */
        public RemovableChanges<U, List<T>, ListAttribute<T, TToken>> wider() {
            return new RemovableChanges<>(actions, tokens.wider());
        }
    }

    /** The changes of an attribute that holds a {@link Pair} and may be absent. */
    static final class RemovableChanges<U extends UpdateActions, T, TToken extends Attribute<T>>
            extends Changes<U, T, TToken> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        RemovableChanges(U actions, PairAttributes<T, TToken> tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
