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
        Cents.INSTANCE.write(sum.money(), sink.attribute(MONEY));
        StandardConverters.instant().write(sum.at(), sink.attribute(AT));
    }

    @Override
    protected Invoice.Sum readAttributes(AttributeSource source) {
        return new Invoice.Sum(Cents.INSTANCE.read(source.at(MONEY)), StandardConverters.instant().read(source.at(AT)));
    }
}
