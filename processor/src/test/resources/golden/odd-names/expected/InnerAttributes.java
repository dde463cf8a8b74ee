package odd;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.StringAttribute;
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
}
