package shop;

import dev.armature.runtime.attribute.BinaryAttribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.MapUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OptionalNumberUpdate;
import dev.armature.runtime.attribute.OptionalUniqueUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.SetUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UniqueUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.EntityRepository;
import dev.armature.runtime.table.PrefixSortCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Order} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class OrderRepository extends EntityRepository<Order, OrderKey, OrderRepository.Changes, OrderAttributes> {
    private static final AccessPath<Order> BY_CUSTOMER =
            AccessPath.table(OrderCodec.INSTANCE, OrderAttributes.CUSTOMER, OrderAttributes.ID);

    OrderRepository(TableBinding table) {
        super(table, OrderCodec.INSTANCE, OrderAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public OrderKey keyOf(String customer, String id) {
        return new OrderKey(customer, id);
    }

    /** Returns the order with this key. */
    public Optional<Order> get(String customer, String id) {
        return get(new OrderKey(customer, id));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(OrderKey key) {
        deleteByKey(key);
    }

    /**
     * Returns the order with the ids that storing it would make, and stores nothing: it keeps them when it is stored.
     */
    public Order withIds(Order order) {
        return identified(order);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param customer attribute {@code customer}
     */
    public ByCustomer byCustomer(String customer) {
        return new ByCustomer(read(BY_CUSTOMER).key(customer));
    }

    /** The order entities with one customer, before a condition on {@code id}. */
    public static final class ByCustomer extends ConsistentQuery<Order, ByCustomerAttributes> {
        private ByCustomer(ReadPlan<Order> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code id}. */
        public PrefixSortCondition<String, ConsistentQuery<Order, ByCustomerAttributes>> id() {
            return prefixSortCondition();
        }
    }

    /** What a filter of {@code byCustomer} may name. */
    public interface ByCustomerAttributes {
        /** Attribute {@code trace}. */
        OrderedAttribute<UUID> trace();

        /** Attribute {@code secret}. */
        StringAttribute secret();

        /** Attribute {@code reference}. */
        StringAttribute reference();

        /** Attribute {@code coupon}. */
        StringAttribute coupon();

        /** Attribute {@code invoice}. */
        StringAttribute invoice();

        /** Attribute {@code number}. */
        NumberAttribute<Long> number();

        /** Attribute {@code note}. */
        StringAttribute note();

        /** Attribute {@code seal}. */
        BinaryAttribute<byte[]> seal();

        /** Attribute {@code lines}. */
        ListAttribute<String, StringAttribute> lines();

        /** Attribute {@code tags}. */
        SetAttribute<String> tags();

        /** Attribute {@code prices}. */
        MapAttribute<String, Integer, NumberAttribute<Integer>> prices();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code trace}. */
        public ValueUpdate<Changes, UUID> trace() {
            return new ValueUpdate<>(this, OrderAttributes.TRACE);
        }

        /** Begins a change of attribute {@code secret}. */
        public ValueUpdate<Changes, String> secret() {
            return new ValueUpdate<>(this, OrderAttributes.SECRET);
        }

        /** Begins a change of attribute {@code invoice}. */
        public OptionalUniqueUpdate<Changes, String> invoice() {
            return new OptionalUniqueUpdate<>(this, OrderAttributes.INVOICE);
        }

        /** Begins a change of attribute {@code number}. */
        public UniqueUpdate<Changes, Long> number() {
            return new UniqueUpdate<>(this, OrderAttributes.NUMBER);
        }

        /** Begins a change of attribute {@code note}. */
        public ValueUpdate<Changes, String> note() {
            return new ValueUpdate<>(this, OrderAttributes.NOTE);
        }

        /** Begins a change of attribute {@code seal}. */
        public ValueUpdate<Changes, byte[]> seal() {
            return new ValueUpdate<>(this, OrderAttributes.SEAL);
        }

        /** Begins a change of attribute {@code lines}. */
        public ListUpdate<Changes, String, OptionalValueUpdate<Changes, String>> lines() {
            return new ListUpdate<>(this, OrderAttributes.LINES, OptionalValueUpdate::new);
        }

        /** Begins a change of attribute {@code tags}. */
        public SetUpdate<Changes, String> tags() {
            return new SetUpdate<>(this, OrderAttributes.TAGS);
        }

        /** Begins a change of attribute {@code prices}. */
        public MapUpdate<Changes, String, Integer, OptionalNumberUpdate<Changes, Integer>> prices() {
            return new MapUpdate<>(this, OrderAttributes.PRICES, OptionalNumberUpdate::new);
        }
    }
}
