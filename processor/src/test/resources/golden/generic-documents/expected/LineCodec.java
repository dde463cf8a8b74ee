package pages;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link Report.Line} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class LineCodec extends ItemCodec<Report.Line> {
    /** The codec; it has no state of its own. */
    public static final LineCodec INSTANCE = new LineCodec();

    static final AttributeName TEXT = AttributeName.of("text");
    static final AttributeName COUNT = AttributeName.of("count");
    static final AttributeName REST = AttributeName.of("rest");

    static final AttributeConverter<Paged<Report.Line>> REST_CONVERTER = new PagedCodec<>(LineCodec.INSTANCE);

    private LineCodec() {
        super("Line");
    }

    @Override
    protected void writeAttributes(Report.Line line, AttributeSink sink) {
        sink.attribute(TEXT).string(line.text());
        sink.attribute(COUNT).number(line.count());
        if (isPresent(REST, line.rest())) {
            REST_CONVERTER.write(line.rest().get(), sink.attribute(REST));
        }
    }

    @Override
    protected Report.Line readAttributes(AttributeSource source) {
        return new Report.Line(
                source.at(TEXT).string(),
                source.find(COUNT) ? source.intNumber() : 1,
                source.find(REST) && !source.isNull() ? Optional.of(REST_CONVERTER.read(source)) : Optional.empty());
    }
}
