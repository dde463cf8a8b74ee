package odd;

import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Sink} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class SinkCodec extends EntityMapping<Sink, SinkKey> {
    static final AttributeName SINK = AttributeName.of("sink");
    static final AttributeName SOURCE = AttributeName.of("source");

    /** The codec; it has no state of its own. */
    public static final SinkCodec INSTANCE = new SinkCodec();

    private SinkCodec() {
        super("Sink", SINK);
    }

    @Override
    protected void writeAttributes(Sink sinkEntity, AttributeSink sink) {
        sink.attribute(SINK).string(sinkEntity.sink());
        sink.attribute(SOURCE).number(sinkEntity.source());
    }

    @Override
    protected Sink readAttributes(AttributeSource source) {
        return new Sink(source.at(SINK).string(), source.at(SOURCE).intNumber());
    }

    @Override
    public SinkKey keyOf(Sink sinkEntity) {
        return new SinkKey(sinkEntity.sink());
    }

    @Override
    protected void writeKey(SinkKey key, AttributeSink sink) {
        sink.attribute(SINK).string(key.sink());
    }

    @Override
    protected SinkKey readKey(AttributeSource source) {
        return new SinkKey(source.at(SINK).string());
    }
}
