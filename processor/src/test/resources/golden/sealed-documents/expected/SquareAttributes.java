package shapes;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Shape.Square}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SquareAttributes extends Attribute<Shape.Square> {
    /** Creates the token for the attribute at {@code path}. */
    public SquareAttributes(DocumentPath path) {
        super(path, SquareCodec.INSTANCE);
    }

    /** Attribute {@code side} of the document. */
    public NumberAttribute<Double> side() {
        return new NumberAttribute<>(path().entry("side"), StandardConverters.doubleValue());
    }

    /** The changes of an attribute that holds a {@link Shape.Square}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Shape.Square, SquareAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, SquareAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code side} of the document. */
        public NumberUpdate<U, Double> side() {
            return new NumberUpdate<>(actions, tokens.side());
        }
    }

    /** The changes of an attribute that holds a {@link Shape.Square} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, SquareAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
