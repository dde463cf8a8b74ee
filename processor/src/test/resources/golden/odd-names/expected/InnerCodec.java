package odd;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes a {@link Condition.Inner} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class InnerCodec extends ItemCodec<Condition.Inner> {
    /** The codec; it has no state of its own. */
    public static final InnerCodec INSTANCE = new InnerCodec();

    static final AttributeName PATH = AttributeName.of("path");
    static final AttributeName EXISTS = AttributeName.of("exists");
    static final AttributeName NOT_EXISTS = AttributeName.of("notExists");
    static final AttributeName EXISTS_ATTRIBUTE = AttributeName.of("existsAttribute");
    static final AttributeName OPERAND = AttributeName.of("operand");
    static final AttributeName CONVERTER = AttributeName.of("converter");
    static final AttributeName ENCODE = AttributeName.of("encode");
    static final AttributeName EQ = AttributeName.of("eq");
    static final AttributeName INSTANCE_ATTRIBUTE = AttributeName.of("instance");
    static final AttributeName IN = AttributeName.of("in");

    static final AttributeConverter<List<Condition.Inner2>> IN_CONVERTER =
            StandardConverters.listOf(Inner2Codec.INSTANCE);

    private InnerCodec() {
        super("Inner");
    }

    @Override
    protected void writeAttributes(Condition.Inner inner, AttributeSink sink) {
        sink.attribute(PATH).string(inner.path());
        sink.attribute(EXISTS).string(inner.exists());
        sink.attribute(NOT_EXISTS).string(inner.notExists());
        sink.attribute(EXISTS_ATTRIBUTE).string(inner.existsAttribute());
        sink.attribute(OPERAND).string(inner.operand());
        sink.attribute(CONVERTER).string(inner.converter());
        sink.attribute(ENCODE).string(inner.encode());
        sink.attribute(EQ).string(inner.eq());
        sink.attribute(INSTANCE_ATTRIBUTE).string(inner.instance());
        IN_CONVERTER.write(inner.in(), sink.attribute(IN));
    }

    @Override
    protected Condition.Inner readAttributes(AttributeSource source) {
        return new Condition.Inner(
                source.at(PATH).string(),
                source.at(EXISTS).string(),
                source.at(NOT_EXISTS).string(),
                source.at(EXISTS_ATTRIBUTE).string(),
                source.at(OPERAND).string(),
                source.at(CONVERTER).string(),
                source.at(ENCODE).string(),
                source.at(EQ).string(),
                source.at(INSTANCE_ATTRIBUTE).string(),
                IN_CONVERTER.read(source.at(IN)));
    }
}
