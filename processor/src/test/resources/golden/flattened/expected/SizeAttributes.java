package orders;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Order.Size}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SizeAttributes extends Attribute<Order.Size> {
    /** Creates the token for the attribute at {@code path}. */
    public SizeAttributes(DocumentPath path) {
        super(path, SizeCodec.INSTANCE);
    }

    /** Attribute {@code width} of the document. */
    public NumberAttribute<Integer> width() {
        return new NumberAttribute<>(path().entry("width"), StandardConverters.intValue());
    }

    /** Attribute {@code height} of the document. */
    public NumberAttribute<Integer> height() {
        return new NumberAttribute<>(path().entry("height"), StandardConverters.intValue());
    }

    /** The changes of an attribute that holds a {@link Order.Size}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Order.Size, SizeAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, SizeAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code width} of the document. */
        public NumberUpdate<U, Integer> width() {
            return new NumberUpdate<>(actions, tokens.width());
        }

        /** Begins a change of attribute {@code height} of the document. */
        public NumberUpdate<U, Integer> height() {
            return new NumberUpdate<>(actions, tokens.height());
        }
    }

    /** The changes of an attribute that holds a {@link Order.Size} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, SizeAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
