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
        super("Report", ID);
    }

    @Override
    protected void writeAttributes(Report report, AttributeSink sink) {
        sink.attribute(ID).string(report.id());
        LINES_CONVERTER.write(report.lines(), sink.attribute(LINES));
        if (isPresent(WORDS, report.words())) {
            WORDS_CONVERTER.write(report.words().get(), sink.attribute(WORDS));
        }
        DEEP_CONVERTER.write(report.deep(), sink.attribute(DEEP));
        TREE_CONVERTER.write(report.tree(), sink.attribute(TREE));
    }

    @Override
    protected Report readAttributes(AttributeSource source) {
        return new Report(
                source.at(ID).string(),
                LINES_CONVERTER.read(source.at(LINES)),
                source.find(WORDS) && !source.isNull() ? Optional.of(WORDS_CONVERTER.read(source)) : Optional.empty(),
                DEEP_CONVERTER.read(source.at(DEEP)),
                TREE_CONVERTER.read(source.at(TREE)));
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
        return new ReportKey(source.at(ID).string());
    }
}
