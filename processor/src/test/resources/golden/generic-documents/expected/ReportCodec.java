package pages;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link Report} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class ReportCodec extends EntityMapping<Report, ReportKey> {
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName LINES = AttributeName.of("lines");
    static final AttributeName WORDS = AttributeName.of("words");
    static final AttributeName DEEP = AttributeName.of("deep");
    static final AttributeName TREE = AttributeName.of("tree");

    /** The codec; it has no state of its own. */
    public static final ReportCodec INSTANCE = new ReportCodec();

    static final AttributeConverter<Paged<Report.Line>> LINES_CONVERTER = new PagedCodec<>(LineCodec.INSTANCE);

    static final AttributeConverter<Paged<String>> WORDS_CONVERTER = new PagedCodec<>(StandardConverters.string());

    static final AttributeConverter<List<Paged<Paged<Integer>>>> DEEP_CONVERTER =
            StandardConverters.listOf(new PagedCodec<>(new PagedCodec<>(StandardConverters.intValue())));

    static final AttributeConverter<Tree<String, Integer>> TREE_CONVERTER =
            new TreeCodec<>(StandardConverters.string(), StandardConverters.intValue());

    private ReportCodec() {
        super("Report", List.of(ID));
    }

    @Override
    protected void writeAttributes(Report report, AttributeSink sink) {
        sink.attribute(ID).string(report.id());
        sink.attribute(LINES);
        LINES_CONVERTER.write(report.lines(), sink);
        if (isPresent(WORDS, report.words())) {
            sink.attribute(WORDS);
            WORDS_CONVERTER.write(report.words().get(), sink);
        }
        sink.attribute(DEEP);
        DEEP_CONVERTER.write(report.deep(), sink);
        sink.attribute(TREE);
        TREE_CONVERTER.write(report.tree(), sink);
    }

    @Override
    protected Report readAttributes(AttributeSource source) {
        return new Report(
                string(source, ID),
                source.find(LINES) ? LINES_CONVERTER.read(source) : missing(LINES),
                source.find(WORDS) && !source.isNull() ? Optional.of(WORDS_CONVERTER.read(source)) : Optional.empty(),
                source.find(DEEP) ? DEEP_CONVERTER.read(source) : missing(DEEP),
                source.find(TREE) ? TREE_CONVERTER.read(source) : missing(TREE));
    }

    @Override
    public ReportKey keyOf(Report report) {
        return new ReportKey(report.id());
    }

    @Override
    protected void writeKey(ReportKey key, AttributeSink sink) {
        sink.attribute(ID).string(key.id());
    }

    @Override
    protected ReportKey readKey(AttributeSource source) {
        return new ReportKey(string(source, ID));
    }
}
