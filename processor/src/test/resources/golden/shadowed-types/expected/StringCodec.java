package shadow;

import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
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
        if (isPresent(CONDITION, string.condition())) {
            sink.attribute(CONDITION).string(string.condition().get());
        }
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
                source.find(ID) ? source.string() : missing(ID),
                source.find(NUMBER) ? source.intNumber() : missing(NUMBER),
                source.find(CONDITION) && !source.isNull() ? Optional.of(source.string()) : Optional.empty(),
                source.find(LIST) ? ListCodec.INSTANCE.read(source) : missing(LIST),
                source.find(INTEGER) ? INTEGER_CONVERTER.read(source) : missing(INTEGER),
                source.find(VERSION) ? source.longNumber() : missing(VERSION),
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
        return new StringKey(
                source.find(ID) ? source.string() : missing(ID),
                source.find(NUMBER) ? source.intNumber() : missing(NUMBER));
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
        new NumberUpdate<>(changes, StringAttributes.VERSION).add(1L);
    }

    @Override
    protected void touchNew(UpdateActions changes, Instant now) {
        new ValueUpdate<>(changes, StringAttributes.CREATED_AT).ifNotExists(now);
    }

    @Override
    protected Optional<Condition> unchangedSince(String string) {
        return Optional.of(
                string.version() == null || string.version() == 0
                        ? StringAttributes.VERSION.notExists()
                        : StringAttributes.VERSION.eq(string.version()));
    }

    @Override
    protected Object readPart(int number, AttributeSource source) {
        return new StringCondition(
                source.find(ID) ? source.string() : missing(ID),
                source.find(NUMBER) ? source.intNumber() : missing(NUMBER),
                source.find(CONDITION) && !source.isNull() ? Optional.of(source.string()) : Optional.empty());
    }
}
