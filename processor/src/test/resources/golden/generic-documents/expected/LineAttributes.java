package pages;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OptionalNumberUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Report.Line}. */
@Generated("dev.armature.processor.MapperProcessor")
final class LineAttributes extends Attribute<Report.Line> {
    /** Creates the token for the attribute at {@code path}. */
    LineAttributes(DocumentPath path) {
        super(path, LineCodec.INSTANCE);
    }

    /** Attribute {@code text} of the document. */
    public StringAttribute text() {
        return new StringAttribute(path().entry("text"));
    }

    /** Attribute {@code count} of the document. */
    public NumberAttribute<Integer> count() {
        return new NumberAttribute<>(path().entry("count"), StandardConverters.intValue());
    }

    /** Attribute {@code rest} of the document. */
    public PagedAttributes<Report.Line, LineAttributes> rest() {
        return new PagedAttributes<>(path().entry("rest"), LineCodec.INSTANCE, LineAttributes::new);
    }

    /** The changes of an attribute that holds a {@link Report.Line}. */
    static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Report.Line, LineAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        Changes(U actions, LineAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code text} of the document. */
        public ValueUpdate<U, String> text() {
            return new ValueUpdate<>(actions, tokens.text());
        }

        /** Begins a change of attribute {@code count} of the document. */
        public OptionalNumberUpdate<U, Integer> count() {
            return new OptionalNumberUpdate<>(actions, tokens.count());
        }

        /** Begins a change of attribute {@code rest} of the document. */
        public PagedAttributes.RemovableChanges<U, Report.Line, LineAttributes> rest() {
            return new PagedAttributes.RemovableChanges<>(actions, tokens.rest());
        }
    }

    /** The changes of an attribute that holds a {@link Report.Line} and may be absent. */
    static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        RemovableChanges(U actions, LineAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
