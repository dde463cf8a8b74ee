package odd;

import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** Writes a {@link Changes} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class ChangesCodec extends EntityMapping<Changes, ChangesKey> {
    static final AttributeName CHANGES = AttributeName.of("changes");
    static final AttributeName KEY = AttributeName.of("key");
    static final AttributeName CONDITIONS = AttributeName.of("conditions");

    /** The codec; it has no state of its own. */
    public static final ChangesCodec INSTANCE = new ChangesCodec();

    private ChangesCodec() {
        super("Changes", CHANGES, KEY);
    }

    @Override
    protected void writeAttributes(Changes changesEntity, AttributeSink sink) {
        sink.attribute(CHANGES).string(changesEntity.changes());
        sink.attribute(KEY).number(changesEntity.key());
        sink.attribute(CONDITIONS).number(changesEntity.conditions());
    }

    @Override
    protected Changes readAttributes(AttributeSource source) {
        return new Changes(
                source.at(CHANGES).string(), source.at(KEY).longNumber(), source.at(CONDITIONS).longNumber());
    }

    @Override
    public ChangesKey keyOf(Changes changesEntity) {
        return new ChangesKey(changesEntity.changes(), changesEntity.key());
    }

    @Override
    protected void writeKey(ChangesKey key, AttributeSink sink) {
        sink.attribute(CHANGES).string(key.changes());
        sink.attribute(KEY).number(key.key());
    }

    @Override
    protected ChangesKey readKey(AttributeSource source) {
        return new ChangesKey(source.at(CHANGES).string(), source.at(KEY).longNumber());
    }

    @Override
    protected Changes stored(Changes changesEntity, boolean creating, Instant now) {
        return new Changes(changesEntity.changes(), changesEntity.key(), changesEntity.conditions() + 1);
    }

    @Override
    protected AttributeName version() {
        return CONDITIONS;
    }

    @Override
    protected long version(Changes changesEntity) {
        return changesEntity.conditions();
    }
}
