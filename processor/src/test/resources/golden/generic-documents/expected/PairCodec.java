package pages;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link Pair} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class PairCodec<T> extends ItemCodec<Pair<T>> {
    static final AttributeName LEFT = AttributeName.of("left");
    static final AttributeName HOLDER = AttributeName.of("holder");
    static final AttributeName WIDER = AttributeName.of("wider");

    private final AttributeConverter<T> tConverter;

    private final AttributeConverter<Pair.Holder<T>> holderConverter;

    private final AttributeConverter<Pair<List<T>>> widerConverter;

    /** Creates the codec of documents whose type arguments these converters store. */
    PairCodec(AttributeConverter<T> tConverter) {
        super("Pair");
        this.tConverter = tConverter;
        this.holderConverter = StandardConverters.late(() -> new HolderCodec<>(tConverter));
        this.widerConverter = StandardConverters.late(() -> new PairCodec<>(StandardConverters.listOf(tConverter)));
    }

    @Override
    protected void writeAttributes(Pair<T> pair, AttributeSink sink) {
        tConverter.write(pair.left(), sink.attribute(LEFT));
        if (isPresent(HOLDER, pair.holder())) {
            holderConverter.write(pair.holder().get(), sink.attribute(HOLDER));
        }
        if (isPresent(WIDER, pair.wider())) {
            widerConverter.write(pair.wider().get(), sink.attribute(WIDER));
        }
    }

    @Override
    protected Pair<T> readAttributes(AttributeSource source) {
        return new Pair<>(
                tConverter.read(source.at(LEFT)),
                source.find(HOLDER) && !source.isNull() ? Optional.of(holderConverter.read(source)) : Optional.empty(),
                source.find(WIDER) && !source.isNull() ? Optional.of(widerConverter.read(source)) : Optional.empty());
    }
}
