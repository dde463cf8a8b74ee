package people;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Part}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PartAttributes extends Attribute<Part> {
    /** Creates the token for the attribute at {@code path}. */
    public PartAttributes(DocumentPath path) {
        super(path, PartCodec.INSTANCE);
    }

    /** Attribute {@code name} of the document. */
    public StringAttribute name() {
        return new StringAttribute(path().entry("name"));
    }

    /** Attribute {@code count} of the document. */
    public NumberAttribute<Integer> count() {
        return new NumberAttribute<>(path().entry("count"), StandardConverters.intValue());
    }

    /** Attribute {@code parts} of the document. */
    public ListAttribute<Part, PartAttributes> parts() {
        return new ListAttribute<>(path().entry("parts"), PartCodec.INSTANCE, PartAttributes::new);
    }

    /** Attribute {@code twin} of the document. */
    public PartAttributes twin() {
        return new PartAttributes(path().entry("twin"));
    }

    /** The changes of an attribute that holds a {@link Part}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Part, PartAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, PartAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code name} of the document. */
        public ValueUpdate<U, String> name() {
            return new ValueUpdate<>(actions, tokens.name());
        }

        /** Begins a change of attribute {@code count} of the document. */
        public NumberUpdate<U, Integer> count() {
            return new NumberUpdate<>(actions, tokens.count());
        }

        /** Begins a change of attribute {@code parts} of the document. */
        public ListUpdate<U, Part, RemovableChanges<U>> parts() {
            return new ListUpdate<>(actions, tokens.parts(), RemovableChanges::new);
        }

        /** Begins a change of attribute {@code twin} of the document. */
        public RemovableChanges<U> twin() {
            return new RemovableChanges<>(actions, tokens.twin());
        }
    }

    /** The changes of an attribute that holds a {@link Part} and may be absent. */
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
