package post;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.IdGenerator;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
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

    private ParcelCodec() {
        super("Parcel", DEPOT, NUMBER);
    }

    @Override
    protected void writeAttributes(Parcel parcel, AttributeSink sink) {
        sink.attribute(DEPOT).string(parcel.depot);
        sink.attribute(NUMBER).string(parcel.number());
        StandardConverters.localDate().write(parcel.getReceived(), sink.attribute(RECEIVED));
        if (isPresent(LABELS, parcel.labels())) {
            StandardConverters.stringSet().write(parcel.labels(), sink.attribute(LABELS));
        }
    }

    @Override
    protected Parcel readAttributes(AttributeSource source) {
        return Parcel.of(
                source.at(DEPOT).string(),
                source.at(NUMBER).string(),
                StandardConverters.localDate().read(source.at(RECEIVED)),
                source.find(LABELS) ? StandardConverters.stringSet().read(source) : Set.of());
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
        return new ParcelKey(source.at(DEPOT).string(), source.at(NUMBER).string());
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
