package odd;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds an {@link Condition.Inner2}. */
@Generated("dev.armature.processor.MapperProcessor")
final class Inner2Attributes extends Attribute<Condition.Inner2> {
    /** Creates the token for the attribute at {@code path}. */
    Inner2Attributes(DocumentPath path) {
        super(path, Inner2Codec.INSTANCE);
    }

    /** Attribute {@code _x} of the document. */
    public StringAttribute _x() {
        return new StringAttribute(path().entry("_x"));
    }

    /** Attribute <code>&#36;y</code> of the document. */
    public StringAttribute $y() {
        return new StringAttribute(path().entry("$y"));
    }

    /** Attribute {@code x1} of the document. */
    public StringAttribute x1() {
        return new StringAttribute(path().entry("x1"));
    }

    /** The changes of an attribute that holds an {@link Condition.Inner2}. */
    static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Condition.Inner2, Inner2Attributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        Changes(U actions, Inner2Attributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code _x} of the document. */
        public ValueUpdate<U, String> _x() {
            return new ValueUpdate<>(actions, tokens._x());
        }

        /** Begins a change of attribute <code>&#36;y</code> of the document. */
        public ValueUpdate<U, String> $y() {
            return new ValueUpdate<>(actions, tokens.$y());
        }

        /** Begins a change of attribute {@code x1} of the document. */
        public ValueUpdate<U, String> x1() {
            return new ValueUpdate<>(actions, tokens.x1());
        }
    }

    /** The changes of an attribute that holds an {@link Condition.Inner2} and may be absent. */
    static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        RemovableChanges(U actions, Inner2Attributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
