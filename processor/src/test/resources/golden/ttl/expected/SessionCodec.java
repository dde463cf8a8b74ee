package sessions;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
import java.util.List;
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
        super("Session", List.of(ID));
    }

    @Override
    protected void writeAttributes(Session session, AttributeSink sink) {
        sink.attribute(ID).string(session.id());
        if (isPresent(EXPIRES, session.expires())) {
            sink.attribute(EXPIRES);
            StandardConverters.epochSeconds().write(session.expires().get(), sink);
        }
        sink.attribute(SEEN);
        StandardConverters.instant().write(session.seen(), sink);
    }

    @Override
    protected Session readAttributes(AttributeSource source) {
        return new Session(
                string(source, ID),
                source.find(EXPIRES) && !source.isNull()
                        ? Optional.of(StandardConverters.epochSeconds().read(source))
                        : Optional.empty(),
                source.find(SEEN) ? StandardConverters.instant().read(source) : missing(SEEN));
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
        return new SessionKey(string(source, ID));
    }

    @Override
    protected Session stored(Session session, boolean creating, Instant now) {
        return new Session(session.id(), session.expires(), now);
    }

    @Override
    protected void touch(UpdateActions changes, Instant now) {
        set(changes, SessionAttributes.SEEN, now);
    }
}
