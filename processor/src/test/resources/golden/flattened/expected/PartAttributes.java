package orders;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Order.Part}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PartAttributes extends Attribute<Order.Part> {
    /** Creates the token for the attribute at {@code path}. */
    public PartAttributes(DocumentPath path) {
        super(path, PartCodec.INSTANCE);
    }

    /** Attribute {@code width} of the document. */
    public NumberAttribute<Integer> sizeWidth() {
        return new NumberAttribute<>(path().entry("width"), StandardConverters.intValue());
    }

    /** Attribute {@code height} of the document. */
    public NumberAttribute<Integer> sizeHeight() {
        return new NumberAttribute<>(path().entry("height"), StandardConverters.intValue());
    }

    /** The changes of an attribute that holds a {@link Order.Part}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Order.Part, PartAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, PartAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code width} of the document. */
        public NumberUpdate<U, Integer> sizeWidth() {
            return new NumberUpdate<>(actions, tokens.sizeWidth());
        }

        /** Begins a change of attribute {@code height} of the document. */
        public NumberUpdate<U, Integer> sizeHeight() {
            return new NumberUpdate<>(actions, tokens.sizeHeight());
        }
    }

    /** The changes of an attribute that holds a {@link Order.Part} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, PartAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
