package forum;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        super("Thread", List.of(FORUM, ID));
    }

    @Override
    protected void writeAttributes(Thread thread, AttributeSink sink) {
        sink.attribute(FORUM).string(thread.forum());
        sink.attribute(ID);
        StandardConverters.uuid().write(thread.id(), sink);
        optionalString(sink, AUTHOR, thread.author());
        sink.attribute(KIND);
        KIND_CONVERTER.write(thread.kind(), sink);
        sink.attribute(SORTED_KIND);
        KIND_CONVERTER.write(thread.sortedKind(), sink);
        sink.attribute(LENGTH);
        StandardConverters.duration().write(thread.length(), sink);
        sink.attribute(LAST_POST);
        StandardConverters.instant().write(thread.lastPost(), sink);
        sink.attribute(CREATED_AT);
        StandardConverters.instant().write(thread.createdAt(), sink);
        sink.attribute(VERSION).number(thread.version());
    }

    @Override
    protected Thread readAttributes(AttributeSource source) {
        return new Thread(
                string(source, FORUM),
                source.find(ID) ? StandardConverters.uuid().read(source) : missing(ID),
                optionalString(source, AUTHOR),
                source.find(KIND) ? KIND_CONVERTER.read(source) : missing(KIND),
                source.find(SORTED_KIND) ? KIND_CONVERTER.read(source) : missing(SORTED_KIND),
                source.find(LENGTH) ? StandardConverters.duration().read(source) : missing(LENGTH),
                source.find(LAST_POST) ? StandardConverters.instant().read(source) : missing(LAST_POST),
                source.find(CREATED_AT) ? StandardConverters.instant().read(source) : missing(CREATED_AT),
                intNumber(source, VERSION));
    }

    @Override
    public ThreadKey keyOf(Thread thread) {
        return new ThreadKey(thread.forum(), thread.id());
    }

    @Override
    protected void writeKey(ThreadKey key, AttributeSink sink) {
        sink.attribute(FORUM).string(key.forum());
        sink.attribute(ID);
        StandardConverters.uuid().write(key.id(), sink);
    }

    @Override
    protected ThreadKey readKey(AttributeSource source) {
        return new ThreadKey(
                string(source, FORUM), source.find(ID) ? StandardConverters.uuid().read(source) : missing(ID));
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
    protected void touch(UpdateActions changes, Instant now) {
        set(changes, ThreadAttributes.LAST_POST, now);
        next(changes, ThreadAttributes.VERSION);
    }

    @Override
    protected void touchNew(UpdateActions changes, Instant now) {
        setIfAbsent(changes, ThreadAttributes.CREATED_AT, now);
    }

    @Override
    protected Optional<Condition> unchangedSince(Thread thread) {
        return unchangedSince(VERSION, thread.version() == null ? 0 : thread.version());
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
                string(source, FORUM),
                source.find(ID) ? StandardConverters.uuid().read(source) : missing(ID),
                optionalString(source, AUTHOR));
    }

    private ThreadByLastPostIndex readThreadByLastPostIndex(AttributeSource source) {
        return new ThreadByLastPostIndex(
                string(source, FORUM),
                source.find(ID) ? StandardConverters.uuid().read(source) : missing(ID),
                source.find(LENGTH) ? StandardConverters.duration().read(source) : missing(LENGTH),
                source.find(LAST_POST) ? StandardConverters.instant().read(source) : missing(LAST_POST));
    }
}
