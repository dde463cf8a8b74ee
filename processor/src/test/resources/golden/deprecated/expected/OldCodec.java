package old;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.IdGenerator;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Old} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class OldCodec extends EntityMapping<Old, OldKey> {
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName NAME = AttributeName.of("name");
    static final AttributeName GONE = AttributeName.of("gone");

    /** The codec; it has no state of its own. */
    public static final OldCodec INSTANCE = new OldCodec();

    private OldCodec() {
        super("Old", ID);
    }

    @Override
    protected void writeAttributes(Old old, AttributeSink sink) {
        if (old.id() != null) {
            StandardConverters.uuid().write(old.id(), sink.attribute(ID));
        }
        optionalString(sink, NAME, old.name());
        if (old.gone() != null) {
            GoneCodec.INSTANCE.write(old.gone(), sink.attribute(GONE));
        }
    }

    @Override
    protected Old readAttributes(AttributeSource source) {
        return new Old(
                source.find(ID) && !source.isNull() ? StandardConverters.uuid().read(source) : null,
                source.optionalString(NAME),
                source.find(GONE) && !source.isNull() ? GoneCodec.INSTANCE.read(source) : null);
    }

    @Override
    public OldKey keyOf(Old old) {
        return new OldKey(old.id());
    }

    @Override
    protected void writeKey(OldKey key, AttributeSink sink) {
        StandardConverters.uuid().write(key.id(), sink.attribute(ID));
    }

    @Override
    protected OldKey readKey(AttributeSource source) {
        return new OldKey(source.find(ID) && !source.isNull() ? StandardConverters.uuid().read(source) : null);
    }

    @Override
    protected Old identified(Old old, IdGenerator ids) {
        return new Old(old.id() == null ? ids.uuidV7() : old.id(), old.name(), old.gone());
    }
}
