package odd;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Condition.Inner2} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class Inner2Codec extends ItemCodec<Condition.Inner2> {
    /** The codec; it has no state of its own. */
    public static final Inner2Codec INSTANCE = new Inner2Codec();

    static final AttributeName _X = AttributeName.of("_x");
    static final AttributeName $Y = AttributeName.of("$y");
    static final AttributeName X1 = AttributeName.of("x1");

    private Inner2Codec() {
        super("Inner2");
    }

    @Override
    protected void writeAttributes(Condition.Inner2 inner2, AttributeSink sink) {
        sink.attribute(_X).string(inner2._x());
        sink.attribute($Y).string(inner2.$y());
        sink.attribute(X1).string(inner2.x1());
    }

    @Override
    protected Condition.Inner2 readAttributes(AttributeSource source) {
        return new Condition.Inner2(source.at(_X).string(), source.at($Y).string(), source.at(X1).string());
    }
}
