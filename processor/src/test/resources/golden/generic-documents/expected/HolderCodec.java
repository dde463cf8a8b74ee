package pages;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes a {@link Pair.Holder} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class HolderCodec<E> extends ItemCodec<Pair.Holder<E>> {
    static final AttributeName NAME = AttributeName.of("name");
    static final AttributeName PAIRS = AttributeName.of("pairs");

    private final AttributeConverter<E> eConverter;

    private final AttributeConverter<List<Pair<E>>> pairsConverter;

    /** Creates the codec of documents whose type arguments these converters store. */
    HolderCodec(AttributeConverter<E> eConverter) {
        super("Holder");
        this.eConverter = eConverter;
        this.pairsConverter = StandardConverters.listOf(StandardConverters.late(() -> new PairCodec<>(eConverter)));
    }

    @Override
    protected void writeAttributes(Pair.Holder<E> holder, AttributeSink sink) {
        sink.attribute(NAME).string(holder.name());
        pairsConverter.write(holder.pairs(), sink.attribute(PAIRS));
    }

    @Override
    protected Pair.Holder<E> readAttributes(AttributeSource source) {
        return new Pair.Holder<>(source.at(NAME).string(), pairsConverter.read(source.at(PAIRS)));
    }
}
