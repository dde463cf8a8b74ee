package sessions;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link Session} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SessionCodec extends EntityMapping<Session, SessionKey> {
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName EXPIRES = AttributeName.of("expires");
    static final AttributeName SEEN = AttributeName.of("seen");

    /** The codec; it has no state of its own. */
    public static final SessionCodec INSTANCE = new SessionCodec();

    private SessionCodec() {
        super("Session", ID);
    }

    @Override
    protected void writeAttributes(Session session, AttributeSink sink) {
        sink.attribute(ID).string(session.id());
        if (isPresent(EXPIRES, session.expires())) {
            StandardConverters.epochSeconds().write(session.expires().get(), sink.attribute(EXPIRES));
        }
        StandardConverters.instant().write(session.seen(), sink.attribute(SEEN));
    }

    @Override
    protected Session readAttributes(AttributeSource source) {
        return new Session(
                source.at(ID).string(),
                source.find(EXPIRES) && !source.isNull()
                        ? Optional.of(StandardConverters.epochSeconds().read(source))
                        : Optional.empty(),
                StandardConverters.instant().read(source.at(SEEN)));
    }

    @Override
    public SessionKey keyOf(Session session) {
        return new SessionKey(session.id());
    }

    @Override
    protected void writeKey(SessionKey key, AttributeSink sink) {
        sink.attribute(ID).string(key.id());
    }

    @Override
    protected SessionKey readKey(AttributeSource source) {
        return new SessionKey(source.at(ID).string());
    }

    @Override
    protected Session stored(Session session, boolean creating, Instant now) {
        return new Session(session.id(), session.expires(), now);
    }

    @Override
    protected Attribute<Instant> updatedAt() {
        return SessionAttributes.SEEN;
    }
}
