package people;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;
import org.example.Name;

/** Writes a {@link Name} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class NameCodec extends ItemCodec<Name> {
    /** The codec; it has no state of its own. */
    public static final NameCodec INSTANCE = new NameCodec();

    static final AttributeName FIRST = AttributeName.of("f");
    static final AttributeName LAST = AttributeName.of("last");

    private NameCodec() {
        super("Name");
    }

    @Override
    protected void writeAttributes(Name name, AttributeSink sink) {
        sink.attribute(FIRST).string(name.first());
        sink.attribute(LAST).string(name.last());
    }

    @Override
    protected Name readAttributes(AttributeSource source) {
        return new Name(source.at(FIRST).string(), source.at(LAST).string());
    }
}
