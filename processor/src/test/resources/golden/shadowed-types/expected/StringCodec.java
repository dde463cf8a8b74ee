package shadow;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.lang.Object;
import java.lang.Override;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link String} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class StringCodec extends EntityMapping<String, StringKey> {
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName NUMBER = AttributeName.of("number");
    static final AttributeName CONDITION = AttributeName.of("condition");
    static final AttributeName LIST = AttributeName.of("list");
    static final AttributeName INTEGER = AttributeName.of("integer");
    static final AttributeName VERSION = AttributeName.of("version");
    static final AttributeName CREATED_AT = AttributeName.of("createdAt");

    /** The codec; it has no state of its own. */
    public static final StringCodec INSTANCE = new StringCodec();

    static final AttributeConverter<Integer> INTEGER_CONVERTER = StandardConverters.enumOf(Integer.values());

    private StringCodec() {
        super("String", List.of(ID, NUMBER));
    }

    @Override
    protected void writeAttributes(String string, AttributeSink sink) {
        sink.attribute(ID).string(string.id());
        sink.attribute(NUMBER).number(string.number());
        optionalString(sink, CONDITION, string.condition());
        sink.attribute(LIST);
        ListCodec.INSTANCE.write(string.list(), sink);
        sink.attribute(INTEGER);
        INTEGER_CONVERTER.write(string.integer(), sink);
        sink.attribute(VERSION).number(string.version());
        sink.attribute(CREATED_AT);
        StandardConverters.instant().write(string.createdAt(), sink);
    }

    @Override
    protected String readAttributes(AttributeSource source) {
        return new String(
                string(source, ID),
                intNumber(source, NUMBER),
                optionalString(source, CONDITION),
                source.find(LIST) ? ListCodec.INSTANCE.read(source) : missing(LIST),
                source.find(INTEGER) ? INTEGER_CONVERTER.read(source) : missing(INTEGER),
                longNumber(source, VERSION),
                source.find(CREATED_AT) ? StandardConverters.instant().read(source) : missing(CREATED_AT));
    }

    @Override
    public StringKey keyOf(String string) {
        return new StringKey(string.id(), string.number());
    }

    @Override
    protected void writeKey(StringKey key, AttributeSink sink) {
        sink.attribute(ID).string(key.id());
        sink.attribute(NUMBER).number(key.number());
    }

    @Override
    protected StringKey readKey(AttributeSource source) {
        return new StringKey(string(source, ID), intNumber(source, NUMBER));
    }

    @Override
    protected String stored(String string, boolean creating, Instant now) {
        return new String(
                string.id(),
                string.number(),
                string.condition(),
                string.list(),
                string.integer(),
                string.version() == null ? 1L : string.version() + 1,
                creating || string.createdAt() == null ? now : string.createdAt());
    }

    @Override
    protected void touch(UpdateActions changes, Instant now) {
        next(changes, StringAttributes.VERSION);
    }

    @Override
    protected void touchNew(UpdateActions changes, Instant now) {
        setIfAbsent(changes, StringAttributes.CREATED_AT, now);
    }

    @Override
    protected Optional<Condition> unchangedSince(String string) {
        return unchangedSince(VERSION, string.version() == null ? 0 : string.version());
    }

    @Override
    protected Object readPart(int number, AttributeSource source) {
        return new StringCondition(string(source, ID), intNumber(source, NUMBER), optionalString(source, CONDITION));
    }
}
