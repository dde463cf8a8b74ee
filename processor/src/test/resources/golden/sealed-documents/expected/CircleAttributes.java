package shapes;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Shape.Circle}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class CircleAttributes extends Attribute<Shape.Circle> {
    /** Creates the token for the attribute at {@code path}. */
    public CircleAttributes(DocumentPath path) {
        super(path, CircleCodec.INSTANCE);
    }

    /** Attribute {@code radius} of the document. */
    public NumberAttribute<Double> radius() {
        return new NumberAttribute<>(path().entry("radius"), StandardConverters.doubleValue());
    }

    /** The changes of an attribute that holds a {@link Shape.Circle}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Shape.Circle, CircleAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, CircleAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code radius} of the document. */
        public NumberUpdate<U, Double> radius() {
            return new NumberUpdate<>(actions, tokens.radius());
        }
    }

    /** The changes of an attribute that holds a {@link Shape.Circle} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, CircleAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
