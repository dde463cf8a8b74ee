package odd;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.StringAttribute;
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
}
