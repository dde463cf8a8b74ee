package post;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.IdGenerator;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Writes a {@link Parcel} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ParcelCodec extends EntityMapping<Parcel, ParcelKey> {
    static final AttributeName DEPOT = AttributeName.of("depot");
    static final AttributeName NUMBER = AttributeName.of("number");
    static final AttributeName RECEIVED = AttributeName.of("received");
    static final AttributeName LABELS = AttributeName.of("labels");

    /** The codec; it has no state of its own. */
    public static final ParcelCodec INSTANCE = new ParcelCodec();

    static final AttributeConverter<Set<String>> LABELS_CONVERTER =
            StandardConverters.setOf(StandardConverters.string(), AttributeType.SS);

    private ParcelCodec() {
        super("Parcel", List.of(DEPOT, NUMBER));
    }

    @Override
    protected void writeAttributes(Parcel parcel, AttributeSink sink) {
        sink.attribute(DEPOT).string(parcel.depot);
        sink.attribute(NUMBER).string(parcel.number());
        sink.attribute(RECEIVED);
        StandardConverters.localDate().write(parcel.getReceived(), sink);
        if (isPresent(LABELS, parcel.labels())) {
            sink.attribute(LABELS);
            LABELS_CONVERTER.write(parcel.labels(), sink);
        }
    }

    @Override
    protected Parcel readAttributes(AttributeSource source) {
        return Parcel.of(
                string(source, DEPOT),
                string(source, NUMBER),
                source.find(RECEIVED) ? StandardConverters.localDate().read(source) : missing(RECEIVED),
                source.find(LABELS) ? LABELS_CONVERTER.read(source) : Set.of());
    }

    @Override
    public ParcelKey keyOf(Parcel parcel) {
        return new ParcelKey(parcel.depot, parcel.number());
    }

    @Override
    protected void writeKey(ParcelKey key, AttributeSink sink) {
        sink.attribute(DEPOT).string(key.depot());
        sink.attribute(NUMBER).string(key.number());
    }

    @Override
    protected ParcelKey readKey(AttributeSource source) {
        return new ParcelKey(string(source, DEPOT), string(source, NUMBER));
    }

    @Override
    protected Parcel identified(Parcel parcel, IdGenerator ids) {
        return Parcel.of(
                parcel.depot,
                parcel.number() == null || parcel.number().isEmpty() ? ids.uuidV7().toString() : parcel.number(),
                parcel.getReceived(),
                parcel.labels());
    }
}
