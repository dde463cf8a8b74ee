package odd;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Changes} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class ChangesCodec extends ItemCodec<Changes> {
    /** The codec; it has no state of its own. */
    public static final ChangesCodec INSTANCE = new ChangesCodec();

    static final AttributeName CHANGES = AttributeName.of("changes");
    static final AttributeName KEY = AttributeName.of("key");
    static final AttributeName CONDITIONS = AttributeName.of("conditions");

    private ChangesCodec() {
        super("Changes");
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
                source.find(CHANGES) ? source.string() : missing(CHANGES),
                source.find(KEY) ? source.longNumber() : missing(KEY),
                source.find(CONDITIONS) ? source.longNumber() : missing(CONDITIONS));
    }
}
