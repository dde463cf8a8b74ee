package shadow;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.lang.Object;
import java.lang.Override;
import java.time.Instant;
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
        super("String", ID, NUMBER);
    }

    @Override
    protected void writeAttributes(String string, AttributeSink sink) {
        sink.attribute(ID).string(string.id());
        sink.attribute(NUMBER).number(string.number());
        optionalString(sink, CONDITION, string.condition());
        ListCodec.INSTANCE.write(string.list(), sink.attribute(LIST));
        INTEGER_CONVERTER.write(string.integer(), sink.attribute(INTEGER));
        sink.attribute(VERSION).number(string.version());
        StandardConverters.instant().write(string.createdAt(), sink.attribute(CREATED_AT));
    }

    @Override
    protected String readAttributes(AttributeSource source) {
        return new String(
                source.at(ID).string(),
                source.at(NUMBER).intNumber(),
                source.optionalString(CONDITION),
                ListCodec.INSTANCE.read(source.at(LIST)),
                INTEGER_CONVERTER.read(source.at(INTEGER)),
                source.at(VERSION).longNumber(),
                StandardConverters.instant().read(source.at(CREATED_AT)));
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
        return new StringKey(source.at(ID).string(), source.at(NUMBER).intNumber());
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
    protected AttributeName version() {
        return VERSION;
    }

    @Override
    protected long version(String string) {
        return string.version() == null ? 0 : string.version();
    }

    @Override
    protected Attribute<Instant> createdAt() {
        return StringAttributes.CREATED_AT;
    }

    @Override
    protected Object readPart(int number, AttributeSource source) {
        return new StringCondition(
                source.at(ID).string(), source.at(NUMBER).intNumber(), source.optionalString(CONDITION));
    }
}
