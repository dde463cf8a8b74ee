package shapes;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Shape.Group}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class GroupAttributes extends Attribute<Shape.Group> {
    /** Creates the token for the attribute at {@code path}. */
    public GroupAttributes(DocumentPath path) {
        super(path, GroupCodec.INSTANCE);
    }

    /** Attribute {@code parts} of the document. */
    public ListAttribute<Shape, ShapeAttributes> parts() {
        return new ListAttribute<>(path().entry("parts"), ShapeCodec.INSTANCE, ShapeAttributes::new);
    }

    /** Attribute {@code frame} of the document. */
    public ShapeAttributes frame() {
        return new ShapeAttributes(path().entry("frame"));
    }

    /** The changes of an attribute that holds a {@link Shape.Group}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Shape.Group, GroupAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, GroupAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code parts} of the document. */
        public ListUpdate<U, Shape, OptionalValueUpdate<U, Shape>> parts() {
            return new ListUpdate<>(actions, tokens.parts(), OptionalValueUpdate::new);
        }

        /** Begins a change of attribute {@code frame} of the document. */
        public OptionalValueUpdate<U, Shape> frame() {
            return new OptionalValueUpdate<>(actions, tokens.frame());
        }
    }

    /** The changes of an attribute that holds a {@link Shape.Group} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, GroupAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
