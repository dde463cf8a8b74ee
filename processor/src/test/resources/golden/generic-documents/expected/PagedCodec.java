package pages;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link Paged} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PagedCodec<T> extends ItemCodec<Paged<T>> {
    static final AttributeName ITEMS = AttributeName.of("items");
    static final AttributeName FIRST = AttributeName.of("first");
    static final AttributeName NAMED = AttributeName.of("named");
    static final AttributeName NEXT = AttributeName.of("next");
    static final AttributeName GRADE = AttributeName.of("grade");

    static final AttributeConverter<Paged.Grade> GRADE_CONVERTER = StandardConverters.enumOf(Paged.Grade.values());

    private final AttributeConverter<T> tConverter;

    private final AttributeConverter<List<T>> itemsConverter;

    private final AttributeConverter<Map<String, T>> namedConverter;

    /** Creates the codec of documents whose type arguments these converters store. */
    public PagedCodec(AttributeConverter<T> tConverter) {
        super("Paged");
        this.tConverter = tConverter;
        this.itemsConverter = StandardConverters.listOf(tConverter);
        this.namedConverter = StandardConverters.mapOf(tConverter);
    }

    @Override
    protected void writeAttributes(Paged<T> paged, AttributeSink sink) {
        sink.attribute(ITEMS);
        itemsConverter.write(paged.items(), sink);
        if (isPresent(FIRST, paged.first())) {
            sink.attribute(FIRST);
            tConverter.write(paged.first().get(), sink);
        }
        sink.attribute(NAMED);
        namedConverter.write(paged.named(), sink);
        optionalString(sink, NEXT, paged.next());
        sink.attribute(GRADE);
        GRADE_CONVERTER.write(paged.grade(), sink);
    }

    @Override
    protected Paged<T> readAttributes(AttributeSource source) {
        return new Paged<>(
                source.find(ITEMS) ? itemsConverter.read(source) : missing(ITEMS),
                source.find(FIRST) && !source.isNull() ? Optional.of(tConverter.read(source)) : Optional.empty(),
                source.find(NAMED) ? namedConverter.read(source) : missing(NAMED),
                optionalString(source, NEXT),
                source.find(GRADE) ? GRADE_CONVERTER.read(source) : missing(GRADE));
    }
}
