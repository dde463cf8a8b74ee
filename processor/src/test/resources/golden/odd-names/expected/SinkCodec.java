package odd;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Sink} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class SinkCodec extends ItemCodec<Sink> {
    /** The codec; it has no state of its own. */
    public static final SinkCodec INSTANCE = new SinkCodec();

    static final AttributeName SINK = AttributeName.of("sink");
    static final AttributeName SOURCE = AttributeName.of("source");

    private SinkCodec() {
        super("Sink");
    }

    @Override
    protected void writeAttributes(Sink sinkEntity, AttributeSink sink) {
        sink.attribute(SINK).string(sinkEntity.sink());
        sink.attribute(SOURCE).number(sinkEntity.source());
    }

    @Override
    protected Sink readAttributes(AttributeSource source) {
        return new Sink(
                source.find(SINK) ? source.string() : missing(SINK),
                source.find(SOURCE) ? source.intNumber() : missing(SOURCE));
    }
}
