package shop;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.GlobalIndexQuery;
import dev.armature.runtime.table.PrefixSortCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.SortCondition;
import dev.armature.runtime.table.TableBinding;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Order} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OrderRepository
        extends BatchingRepository<Order, OrderKey, OrderRepository.Changes, OrderAttributes> {
    private static final AccessPath<Order> BY_CUSTOMER_ID =
            AccessPath.table(OrderCodec.INSTANCE).onlyOf(OrderCodec.INSTANCE);

    private static final AccessPath<Order> BY_STATUS = BY_CUSTOMER_ID.index("GSI1").composed(OrderCodec.GSI1_KEY);

    OrderRepository(TableBinding table) {
        super(table, OrderCodec.INSTANCE, OrderAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public OrderKey keyOf(String customerId, String orderId) {
        return new OrderKey(customerId, orderId);
    }

    /** Returns the order with this key. */
    public Optional<Order> get(String customerId, String orderId) {
        return get(new OrderKey(customerId, orderId));
    }

    /** Deletes the item with this key, if there is one, whatever its version. */
    public void deleteAnyVersion(OrderKey key) {
        deleteByKey(key);
    }

    /**
     * Returns the order with the ids that storing it would make, and stores nothing: it keeps them when it is stored.
     */
    public Order withIds(Order order) {
        return identified(order);
    }

    /** Begins a query of the table by its partition key. */
    public ByCustomerId byCustomerId(String customerId) {
        return new ByCustomerId(read(BY_CUSTOMER_ID).key(OrderCodec.CUSTOMER_ID_COMPONENT, customerId));
    }

    /** Begins a query of index {@code GSI1} by its partition key. */
    public ByStatus byStatus(OrderStatus status) {
        return new ByStatus(read(BY_STATUS).key(OrderCodec.STATUS_COMPONENT, status));
    }

    /** The order entities with one customer id, before a condition on {@code orderId}. */
    public static final class ByCustomerId extends ConsistentQuery<Order, ByCustomerIdAttributes> {
        private ByCustomerId(ReadPlan<Order> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, component {@code orderId}. */
        public PrefixSortCondition<String, ConsistentQuery<Order, ByCustomerIdAttributes>> orderId() {
            return prefixSortCondition(OrderCodec.ORDER_ID_COMPONENT);
        }
    }

    /** What a filter of {@code byCustomerId} may name. */
    public interface ByCustomerIdAttributes {
        /** Attribute {@code status}. */
        Attribute<OrderStatus> status();

        /** Attribute {@code placedAt}. */
        OrderedAttribute<Instant> placedAt();

        /** Attribute {@code total}. */
        NumberAttribute<BigDecimal> total();

        /** Attribute {@code version}. */
        NumberAttribute<Long> version();
    }

    /** The order entities with one status, before a condition on {@code placedAt}. */
    public static final class ByStatus extends GlobalIndexQuery<Order, ByStatusAttributes> {
        private ByStatus(ReadPlan<Order> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, component {@code placedAt}. */
        public SortCondition<Instant, GlobalIndexQuery<Order, ByStatusAttributes>> placedAt() {
            return sortCondition(OrderCodec.PLACED_AT_COMPONENT);
        }
    }

    /** What a filter of {@code byStatus} may name. */
    public interface ByStatusAttributes {
        /** Attribute {@code total}. */
        NumberAttribute<BigDecimal> total();

        /** Attribute {@code version}. */
        NumberAttribute<Long> version();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code status}. */
        public ValueUpdate<Changes, OrderStatus> status() {
            return new ValueUpdate<>(this, OrderAttributes.STATUS);
        }

        /** Begins a change of attribute {@code placedAt}. */
        public ValueUpdate<Changes, Instant> placedAt() {
            return new ValueUpdate<>(this, OrderAttributes.PLACED_AT);
        }

        /** Begins a change of attribute {@code total}. */
        public NumberUpdate<Changes, BigDecimal> total() {
            return new NumberUpdate<>(this, OrderAttributes.TOTAL);
        }
    }
}
