package money;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Writes a {@link Invoice} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class InvoiceCodec extends EntityMapping<Invoice, InvoiceKey> {
    static final AttributeName NUMBER = AttributeName.of("number");
    static final AttributeName AT = AttributeName.of("at");
    static final AttributeName TOTAL = AttributeName.of("total");
    static final AttributeName DISCOUNT = AttributeName.of("discount");
    static final AttributeName PARTS = AttributeName.of("parts");
    static final AttributeName BY_LEVEL = AttributeName.of("byLevel");
    static final AttributeName LEVELS = AttributeName.of("levels");
    static final AttributeName LEVEL = AttributeName.of("level");
    static final AttributeName SUM = AttributeName.of("sum");

    /** The codec; it has no state of its own. */
    public static final InvoiceCodec INSTANCE = new InvoiceCodec();

    static final AttributeConverter<List<Money>> PARTS_CONVERTER = StandardConverters.listOf(Cents.INSTANCE);

    static final AttributeConverter<Map<Level, Money>> BY_LEVEL_CONVERTER =
            StandardConverters.mapOf(Levels.INSTANCE, Cents.INSTANCE);

    static final AttributeConverter<Set<Level>> LEVELS_CONVERTER =
            StandardConverters.setOf(Levels.INSTANCE, AttributeType.NS);

    private InvoiceCodec() {
        super("Invoice", NUMBER, AT);
    }

    @Override
    protected void writeAttributes(Invoice invoice, AttributeSink sink) {
        sink.attribute(NUMBER).string(invoice.number());
        Seconds.INSTANCE.write(invoice.at(), sink.attribute(AT));
        Cents.INSTANCE.write(invoice.total(), sink.attribute(TOTAL));
        if (isPresent(DISCOUNT, invoice.discount())) {
            Cents.INSTANCE.write(invoice.discount().get(), sink.attribute(DISCOUNT));
        }
        PARTS_CONVERTER.write(invoice.parts(), sink.attribute(PARTS));
        BY_LEVEL_CONVERTER.write(invoice.byLevel(), sink.attribute(BY_LEVEL));
        if (isPresent(LEVELS, invoice.levels())) {
            LEVELS_CONVERTER.write(invoice.levels(), sink.attribute(LEVELS));
        }
        Levels.INSTANCE.write(invoice.level(), sink.attribute(LEVEL));
        SumCodec.INSTANCE.write(invoice.sum(), sink.attribute(SUM));
    }

    @Override
    protected Invoice readAttributes(AttributeSource source) {
        return new Invoice(
                source.at(NUMBER).string(),
                Seconds.INSTANCE.read(source.at(AT)),
                Cents.INSTANCE.read(source.at(TOTAL)),
                source.find(DISCOUNT) && !source.isNull() ? Optional.of(Cents.INSTANCE.read(source)) : Optional.empty(),
                PARTS_CONVERTER.read(source.at(PARTS)),
                BY_LEVEL_CONVERTER.read(source.at(BY_LEVEL)),
                source.find(LEVELS) ? LEVELS_CONVERTER.read(source) : Set.of(),
                Levels.INSTANCE.read(source.at(LEVEL)),
                SumCodec.INSTANCE.read(source.at(SUM)));
    }

    @Override
    public InvoiceKey keyOf(Invoice invoice) {
        return new InvoiceKey(invoice.number(), invoice.at());
    }

    @Override
    protected void writeKey(InvoiceKey key, AttributeSink sink) {
        sink.attribute(NUMBER).string(key.number());
        Seconds.INSTANCE.write(key.at(), sink.attribute(AT));
    }

    @Override
    protected InvoiceKey readKey(AttributeSource source) {
        return new InvoiceKey(source.at(NUMBER).string(), Seconds.INSTANCE.read(source.at(AT)));
    }
}
