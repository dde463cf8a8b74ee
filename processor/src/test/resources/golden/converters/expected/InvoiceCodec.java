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
        super("Invoice", List.of(NUMBER, AT));
    }

    @Override
    protected void writeAttributes(Invoice invoice, AttributeSink sink) {
        sink.attribute(NUMBER).string(invoice.number());
        sink.attribute(AT);
        Seconds.INSTANCE.write(invoice.at(), sink);
        sink.attribute(TOTAL);
        Cents.INSTANCE.write(invoice.total(), sink);
        if (isPresent(DISCOUNT, invoice.discount())) {
            sink.attribute(DISCOUNT);
            Cents.INSTANCE.write(invoice.discount().get(), sink);
        }
        sink.attribute(PARTS);
        PARTS_CONVERTER.write(invoice.parts(), sink);
        sink.attribute(BY_LEVEL);
        BY_LEVEL_CONVERTER.write(invoice.byLevel(), sink);
        if (isPresent(LEVELS, invoice.levels())) {
            sink.attribute(LEVELS);
            LEVELS_CONVERTER.write(invoice.levels(), sink);
        }
        sink.attribute(LEVEL);
        Levels.INSTANCE.write(invoice.level(), sink);
        sink.attribute(SUM);
        SumCodec.INSTANCE.write(invoice.sum(), sink);
    }

    @Override
    protected Invoice readAttributes(AttributeSource source) {
        return new Invoice(
                string(source, NUMBER),
                source.find(AT) ? Seconds.INSTANCE.read(source) : missing(AT),
                source.find(TOTAL) ? Cents.INSTANCE.read(source) : missing(TOTAL),
                source.find(DISCOUNT) && !source.isNull() ? Optional.of(Cents.INSTANCE.read(source)) : Optional.empty(),
                source.find(PARTS) ? PARTS_CONVERTER.read(source) : missing(PARTS),
                source.find(BY_LEVEL) ? BY_LEVEL_CONVERTER.read(source) : missing(BY_LEVEL),
                source.find(LEVELS) ? LEVELS_CONVERTER.read(source) : Set.of(),
                source.find(LEVEL) ? Levels.INSTANCE.read(source) : missing(LEVEL),
                source.find(SUM) ? SumCodec.INSTANCE.read(source) : missing(SUM));
    }

    @Override
    public InvoiceKey keyOf(Invoice invoice) {
        return new InvoiceKey(invoice.number(), invoice.at());
    }

    @Override
    protected void writeKey(InvoiceKey key, AttributeSink sink) {
        sink.attribute(NUMBER).string(key.number());
        sink.attribute(AT);
        Seconds.INSTANCE.write(key.at(), sink);
    }

    @Override
    protected InvoiceKey readKey(AttributeSource source) {
        return new InvoiceKey(string(source, NUMBER), source.find(AT) ? Seconds.INSTANCE.read(source) : missing(AT));
    }
}
