package forum;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** Writes a {@link Thread} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class ThreadCodec extends EntityMapping<Thread, ThreadKey> {
    static final AttributeName FORUM = AttributeName.of("forum");
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName AUTHOR = AttributeName.of("author");
    static final AttributeName KIND = AttributeName.of("kind");
    static final AttributeName SORTED_KIND = AttributeName.of("sortedKind");
    static final AttributeName LENGTH = AttributeName.of("length");
    static final AttributeName LAST_POST = AttributeName.of("lastPost");
    static final AttributeName CREATED_AT = AttributeName.of("createdAt");
    static final AttributeName VERSION = AttributeName.of("version");

    /** The codec; it has no state of its own. */
    public static final ThreadCodec INSTANCE = new ThreadCodec();

    static final AttributeConverter<Thread.Kind> KIND_CONVERTER = StandardConverters.enumOf(Thread.Kind.values());

    private ThreadCodec() {
        super("Thread", FORUM, ID);
    }

    @Override
    protected void writeAttributes(Thread thread, AttributeSink sink) {
        sink.attribute(FORUM).string(thread.forum());
        StandardConverters.uuid().write(thread.id(), sink.attribute(ID));
        optionalString(sink, AUTHOR, thread.author());
        KIND_CONVERTER.write(thread.kind(), sink.attribute(KIND));
        KIND_CONVERTER.write(thread.sortedKind(), sink.attribute(SORTED_KIND));
        StandardConverters.duration().write(thread.length(), sink.attribute(LENGTH));
        StandardConverters.instant().write(thread.lastPost(), sink.attribute(LAST_POST));
        StandardConverters.instant().write(thread.createdAt(), sink.attribute(CREATED_AT));
        sink.attribute(VERSION).number(thread.version());
    }

    @Override
    protected Thread readAttributes(AttributeSource source) {
        return new Thread(
                source.at(FORUM).string(),
                StandardConverters.uuid().read(source.at(ID)),
                source.optionalString(AUTHOR),
                KIND_CONVERTER.read(source.at(KIND)),
                KIND_CONVERTER.read(source.at(SORTED_KIND)),
                StandardConverters.duration().read(source.at(LENGTH)),
                StandardConverters.instant().read(source.at(LAST_POST)),
                StandardConverters.instant().read(source.at(CREATED_AT)),
                source.at(VERSION).intNumber());
    }

    @Override
    public ThreadKey keyOf(Thread thread) {
        return new ThreadKey(thread.forum(), thread.id());
    }

    @Override
    protected void writeKey(ThreadKey key, AttributeSink sink) {
        sink.attribute(FORUM).string(key.forum());
        StandardConverters.uuid().write(key.id(), sink.attribute(ID));
    }

    @Override
    protected ThreadKey readKey(AttributeSource source) {
        return new ThreadKey(source.at(FORUM).string(), StandardConverters.uuid().read(source.at(ID)));
    }

    @Override
    protected Thread stored(Thread thread, boolean creating, Instant now) {
        return new Thread(
                thread.forum(),
                thread.id(),
                thread.author(),
                thread.kind(),
                thread.sortedKind(),
                thread.length(),
                now,
                creating || thread.createdAt() == null ? now : thread.createdAt(),
                thread.version() == null ? 1 : thread.version() + 1);
    }

    @Override
    protected AttributeName version() {
        return VERSION;
    }

    @Override
    protected long version(Thread thread) {
        return thread.version() == null ? 0 : thread.version();
    }

    @Override
    protected Attribute<Instant> createdAt() {
        return ThreadAttributes.CREATED_AT;
    }

    @Override
    protected Attribute<Instant> updatedAt() {
        return ThreadAttributes.LAST_POST;
    }

    @Override
    protected Object readPart(int number, AttributeSource source) {
        return switch (number) {
            case 0 -> readThreadByAuthor(source);
            default -> readThreadByLastPostIndex(source);
        };
    }

    private ThreadByAuthor readThreadByAuthor(AttributeSource source) {
        return new ThreadByAuthor(
                source.at(FORUM).string(),
                StandardConverters.uuid().read(source.at(ID)),
                source.optionalString(AUTHOR));
    }

    private ThreadByLastPostIndex readThreadByLastPostIndex(AttributeSource source) {
        return new ThreadByLastPostIndex(
                source.at(FORUM).string(),
                StandardConverters.uuid().read(source.at(ID)),
                StandardConverters.duration().read(source.at(LENGTH)),
                StandardConverters.instant().read(source.at(LAST_POST)));
    }
}
