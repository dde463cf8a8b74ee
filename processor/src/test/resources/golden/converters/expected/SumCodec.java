package money;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Invoice.Sum} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SumCodec extends ItemCodec<Invoice.Sum> {
    /** The codec; it has no state of its own. */
    public static final SumCodec INSTANCE = new SumCodec();

    static final AttributeName MONEY = AttributeName.of("money");
    static final AttributeName AT = AttributeName.of("at");

    private SumCodec() {
        super("Sum");
    }

    @Override
    protected void writeAttributes(Invoice.Sum sum, AttributeSink sink) {
        sink.attribute(MONEY);
        Cents.INSTANCE.write(sum.money(), sink);
        sink.attribute(AT);
        StandardConverters.instant().write(sum.at(), sink);
    }

    @Override
    protected Invoice.Sum readAttributes(AttributeSource source) {
        return new Invoice.Sum(
                source.find(MONEY) ? Cents.INSTANCE.read(source) : missing(MONEY),
                source.find(AT) ? StandardConverters.instant().read(source) : missing(AT));
    }
}
