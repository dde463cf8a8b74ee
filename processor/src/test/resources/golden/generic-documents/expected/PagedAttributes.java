package pages;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.MapUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Paged}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PagedAttributes<T, TToken extends Attribute<T>> extends Attribute<Paged<T>> {
    private final AttributeConverter<T> tConverter;

    private final Function<DocumentPath, TToken> tToken;

    /** Creates the token for the attribute at {@code path}. */
    public PagedAttributes(DocumentPath path, AttributeConverter<T> tConverter, Function<DocumentPath, TToken> tToken) {
        super(path, new PagedCodec<>(tConverter));
        this.tConverter = tConverter;
        this.tToken = tToken;
    }

    /** Attribute {@code items} of the document. */
    public ListAttribute<T, TToken> items() {
        return new ListAttribute<>(path().entry("items"), tConverter, tToken);
    }

    /** Attribute {@code first} of the document. */
    public TToken first() {
        return tToken.apply(path().entry("first"));
    }

    /** Attribute {@code named} of the document. */
    public MapAttribute<String, T, TToken> named() {
        return new MapAttribute<>(path().entry("named"), StandardConverters.string(), tConverter, tToken);
    }

    /** Attribute {@code next} of the document. */
    public StringAttribute next() {
        return new StringAttribute(path().entry("next"));
    }

    /** Attribute {@code grade} of the document. */
    public Attribute<Paged.Grade> grade() {
        return new Attribute<>(path().entry("grade"), PagedCodec.GRADE_CONVERTER);
    }

    /** The changes of an attribute that holds a {@link Paged}. */
    public static class Changes<U extends UpdateActions, T, TToken extends Attribute<T>>
            extends DocumentUpdate<U, Paged<T>, PagedAttributes<T, TToken>> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, PagedAttributes<T, TToken> tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code items} of the document. */
        public ListUpdate<U, T, OptionalValueUpdate<U, T>> items() {
            return new ListUpdate<>(actions, tokens.items(), OptionalValueUpdate::new);
        }

        /** Begins a change of attribute {@code first} of the document. */
        public OptionalValueUpdate<U, T> first() {
            return new OptionalValueUpdate<>(actions, tokens.first());
        }

        /** Begins a change of attribute {@code named} of the document. */
        public MapUpdate<U, String, T, OptionalValueUpdate<U, T>> named() {
            return new MapUpdate<>(actions, tokens.named(), OptionalValueUpdate::new);
        }

        /** Begins a change of attribute {@code next} of the document. */
        public OptionalValueUpdate<U, String> next() {
            return new OptionalValueUpdate<>(actions, tokens.next());
        }

        /** Begins a change of attribute {@code grade} of the document. */
        public ValueUpdate<U, Paged.Grade> grade() {
            return new ValueUpdate<>(actions, tokens.grade());
        }
    }

    /** The changes of an attribute that holds a {@link Paged} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions, T, TToken extends Attribute<T>>
            extends Changes<U, T, TToken> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, PagedAttributes<T, TToken> tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
