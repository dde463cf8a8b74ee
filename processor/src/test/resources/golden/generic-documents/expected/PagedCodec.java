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
        itemsConverter.write(paged.items(), sink.attribute(ITEMS));
        if (isPresent(FIRST, paged.first())) {
            tConverter.write(paged.first().get(), sink.attribute(FIRST));
        }
        namedConverter.write(paged.named(), sink.attribute(NAMED));
        optionalString(sink, NEXT, paged.next());
        GRADE_CONVERTER.write(paged.grade(), sink.attribute(GRADE));
    }

    @Override
    protected Paged<T> readAttributes(AttributeSource source) {
        return new Paged<>(
                itemsConverter.read(source.at(ITEMS)),
                source.find(FIRST) && !source.isNull() ? Optional.of(tConverter.read(source)) : Optional.empty(),
                namedConverter.read(source.at(NAMED)),
                source.optionalString(NEXT),
                GRADE_CONVERTER.read(source.at(GRADE)));
    }
}
