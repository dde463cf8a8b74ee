package sessions;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.Expiry;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link Reading} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ReadingCodec extends EntityMapping<Reading, ReadingKey> {
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName AT = AttributeName.of("at");
    static final AttributeName SEEN = AttributeName.of("seen");
    static final AttributeName TTL = AttributeName.of("ttl");
    static final AttributeName TTL_ATTRIBUTE = AttributeName.of("expires-at");

    /** The codec; it has no state of its own. */
    public static final ReadingCodec INSTANCE = new ReadingCodec();

    private ReadingCodec() {
        super("Reading", ID, AT);
    }

    @Override
    protected void writeAttributes(Reading reading, AttributeSink sink) {
        sink.attribute(ID).string(reading.id());
        StandardConverters.instant().write(reading.at(), sink.attribute(AT));
        if (isPresent(SEEN, reading.seen())) {
            StandardConverters.zonedDateTime().write(reading.seen().get(), sink.attribute(SEEN));
        }
        sink.attribute(TTL).number(reading.ttl());
        if (reading.seen().isPresent()) {
            sink.attribute(TTL_ATTRIBUTE).number(reading.seen().get().toEpochSecond() + 2592000L);
        }
    }

    @Override
    protected Reading readAttributes(AttributeSource source) {
        return new Reading(
                source.at(ID).string(),
                StandardConverters.instant().read(source.at(AT)),
                source.find(SEEN) && !source.isNull()
                        ? Optional.of(StandardConverters.zonedDateTime().read(source))
                        : Optional.empty(),
                source.at(TTL).intNumber());
    }

    @Override
    public ReadingKey keyOf(Reading reading) {
        return new ReadingKey(reading.id(), reading.at());
    }

    @Override
    protected void writeKey(ReadingKey key, AttributeSink sink) {
        sink.attribute(ID).string(key.id());
        StandardConverters.instant().write(key.at(), sink.attribute(AT));
    }

    @Override
    protected ReadingKey readKey(AttributeSource source) {
        return new ReadingKey(source.at(ID).string(), StandardConverters.instant().read(source.at(AT)));
    }

    @Override
    protected Optional<Expiry> expiry() {
        return Optional.of(new Expiry(TTL_ATTRIBUTE, SEEN, 2592000L));
    }
}
