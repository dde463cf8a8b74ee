package money;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.MapUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.SetUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.SortCondition;
import dev.armature.runtime.table.TableBinding;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Invoice} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class InvoiceRepository
        extends BatchingRepository<Invoice, InvoiceKey, InvoiceRepository.Changes, InvoiceAttributes> {
    private static final AccessPath<Invoice> BY_NUMBER =
            AccessPath.table(InvoiceCodec.INSTANCE, InvoiceAttributes.NUMBER, InvoiceAttributes.AT);

    InvoiceRepository(TableBinding table) {
        super(table, InvoiceCodec.INSTANCE, InvoiceAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public InvoiceKey keyOf(String number, Instant at) {
        return new InvoiceKey(number, at);
    }

    /** Returns the invoice with this key. */
    public Optional<Invoice> get(String number, Instant at) {
        return get(new InvoiceKey(number, at));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(InvoiceKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param number attribute {@code number}
     */
    public ByNumber byNumber(String number) {
        return new ByNumber(read(BY_NUMBER).key(number));
    }

    /** The invoice entities with one number, before a condition on {@code at}. */
    public static final class ByNumber extends ConsistentQuery<Invoice, ByNumberAttributes> {
        private ByNumber(ReadPlan<Invoice> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code at}. */
        public SortCondition<Instant, ConsistentQuery<Invoice, ByNumberAttributes>> at() {
            return sortCondition();
        }
    }

    /** What a filter of {@code byNumber} may name. */
    public interface ByNumberAttributes {
        /** Attribute {@code total}. */
        Attribute<Money> total();

        /** Attribute {@code discount}. */
        Attribute<Money> discount();

        /** Attribute {@code parts}. */
        ListAttribute<Money, Attribute<Money>> parts();

        /** Attribute {@code byLevel}. */
        MapAttribute<Level, Money, Attribute<Money>> byLevel();

        /** Attribute {@code levels}. */
        SetAttribute<Level> levels();

        /** Attribute {@code level}. */
        OrderedAttribute<Level> level();

        /** Attribute {@code sum}. */
        SumAttributes sum();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code total}. */
        public ValueUpdate<Changes, Money> total() {
            return new ValueUpdate<>(this, InvoiceAttributes.TOTAL);
        }

        /** Begins a change of attribute {@code discount}. */
        public OptionalValueUpdate<Changes, Money> discount() {
            return new OptionalValueUpdate<>(this, InvoiceAttributes.DISCOUNT);
        }

        /** Begins a change of attribute {@code parts}. */
        public ListUpdate<Changes, Money, OptionalValueUpdate<Changes, Money>> parts() {
            return new ListUpdate<>(this, InvoiceAttributes.PARTS, OptionalValueUpdate::new);
        }

        /** Begins a change of attribute {@code byLevel}. */
        public MapUpdate<Changes, Level, Money, OptionalValueUpdate<Changes, Money>> byLevel() {
            return new MapUpdate<>(this, InvoiceAttributes.BY_LEVEL, OptionalValueUpdate::new);
        }

        /** Begins a change of attribute {@code levels}. */
        public SetUpdate<Changes, Level> levels() {
            return new SetUpdate<>(this, InvoiceAttributes.LEVELS);
        }

        /** Begins a change of attribute {@code level}. */
        public ValueUpdate<Changes, Level> level() {
            return new ValueUpdate<>(this, InvoiceAttributes.LEVEL);
        }

        /** Begins a change of attribute {@code sum}. */
        public SumAttributes.Changes<Changes> sum() {
            return new SumAttributes.Changes<>(this, InvoiceAttributes.SUM);
        }
    }
}
