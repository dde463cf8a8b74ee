package odd;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds an {@link Condition.Inner}. */
@Generated("dev.armature.processor.MapperProcessor")
final class InnerAttributes extends Attribute<Condition.Inner> {
    /** Creates the token for the attribute at {@code path}. */
    InnerAttributes(DocumentPath path) {
        super(path, InnerCodec.INSTANCE);
    }

    /** Attribute {@code path} of the document. */
    public StringAttribute pathAttribute() {
        return new StringAttribute(path().entry("path"));
    }

    /** Attribute {@code exists} of the document. */
    public StringAttribute existsAttributeAttribute() {
        return new StringAttribute(path().entry("exists"));
    }

    /** Attribute {@code notExists} of the document. */
    public StringAttribute notExistsAttribute() {
        return new StringAttribute(path().entry("notExists"));
    }

    /** Attribute {@code existsAttribute} of the document. */
    public StringAttribute existsAttribute() {
        return new StringAttribute(path().entry("existsAttribute"));
    }

    /** Attribute {@code operand} of the document. */
    public StringAttribute operandAttribute() {
        return new StringAttribute(path().entry("operand"));
    }

    /** Attribute {@code converter} of the document. */
    public StringAttribute converterAttribute() {
        return new StringAttribute(path().entry("converter"));
    }

    /** Attribute {@code encode} of the document. */
    public StringAttribute encode() {
        return new StringAttribute(path().entry("encode"));
    }

    /** Attribute {@code eq} of the document. */
    public StringAttribute eq() {
        return new StringAttribute(path().entry("eq"));
    }

    /** Attribute {@code instance} of the document. */
    public StringAttribute instance() {
        return new StringAttribute(path().entry("instance"));
    }

    /** Attribute {@code in} of the document. */
    public ListAttribute<Condition.Inner2, Inner2Attributes> in() {
        return new ListAttribute<>(path().entry("in"), Inner2Codec.INSTANCE, Inner2Attributes::new);
    }

    /** The changes of an attribute that holds an {@link Condition.Inner}. */
    static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Condition.Inner, InnerAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        Changes(U actions, InnerAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code path} of the document. */
        public ValueUpdate<U, String> path() {
            return new ValueUpdate<>(actions, tokens.pathAttribute());
        }

        /** Begins a change of attribute {@code exists} of the document. */
        public ValueUpdate<U, String> exists() {
            return new ValueUpdate<>(actions, tokens.existsAttributeAttribute());
        }

        /** Begins a change of attribute {@code notExists} of the document. */
        public ValueUpdate<U, String> notExists() {
            return new ValueUpdate<>(actions, tokens.notExistsAttribute());
        }

        /** Begins a change of attribute {@code existsAttribute} of the document. */
        public ValueUpdate<U, String> existsAttribute() {
            return new ValueUpdate<>(actions, tokens.existsAttribute());
        }

        /** Begins a change of attribute {@code operand} of the document. */
        public ValueUpdate<U, String> operand() {
            return new ValueUpdate<>(actions, tokens.operandAttribute());
        }

        /** Begins a change of attribute {@code converter} of the document. */
        public ValueUpdate<U, String> converter() {
            return new ValueUpdate<>(actions, tokens.converterAttribute());
        }

        /** Begins a change of attribute {@code encode} of the document. */
        public ValueUpdate<U, String> encode() {
            return new ValueUpdate<>(actions, tokens.encode());
        }

        /** Begins a change of attribute {@code eq} of the document. */
        public ValueUpdate<U, String> eq() {
            return new ValueUpdate<>(actions, tokens.eq());
        }

        /** Begins a change of attribute {@code instance} of the document. */
        public ValueUpdate<U, String> instance() {
            return new ValueUpdate<>(actions, tokens.instance());
        }

        /** Begins a change of attribute {@code in} of the document. */
        public ListUpdate<U, Condition.Inner2, Inner2Attributes.RemovableChanges<U>> in() {
            return new ListUpdate<>(actions, tokens.in(), Inner2Attributes.RemovableChanges::new);
        }
    }

    /** The changes of an attribute that holds an {@link Condition.Inner} and may be absent. */
    static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        RemovableChanges(U actions, InnerAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
