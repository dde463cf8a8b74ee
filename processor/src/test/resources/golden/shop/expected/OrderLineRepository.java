package shop;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.NumberSortCondition;
import dev.armature.runtime.table.PrefixSortPartCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link OrderLine} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OrderLineRepository
        extends BatchingRepository<OrderLine, OrderLineKey, OrderLineRepository.Changes, OrderLineAttributes> {
    private static final AccessPath<OrderLine> BY_CUSTOMER_ID =
            AccessPath.table(OrderLineCodec.INSTANCE).onlyOf(OrderLineCodec.INSTANCE);

    OrderLineRepository(TableBinding table) {
        super(table, OrderLineCodec.INSTANCE, OrderLineAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public OrderLineKey keyOf(String customerId, String orderId, int lineNo) {
        return new OrderLineKey(customerId, orderId, lineNo);
    }

    /** Returns the order line with this key. */
    public Optional<OrderLine> get(String customerId, String orderId, int lineNo) {
        return get(new OrderLineKey(customerId, orderId, lineNo));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(OrderLineKey key) {
        deleteByKey(key);
    }

    /** Begins a query of the table by its partition key. */
    public ByCustomerId byCustomerId(String customerId) {
        return new ByCustomerId(read(BY_CUSTOMER_ID).key(OrderLineCodec.CUSTOMER_ID_COMPONENT, customerId));
    }

    /** The order line entities with one customer id, before a condition on {@code orderId}. */
    public static final class ByCustomerId extends ConsistentQuery<OrderLine, ByCustomerIdAttributes> {
        private ByCustomerId(ReadPlan<OrderLine> plan) {
            super(plan);
        }

        /** Begins a condition on component {@code orderId} of the sort key; after equality the next may have one. */
        public PrefixSortPartCondition<String, ByCustomerIdAfterOrderId, ConsistentQuery<OrderLine, ByCustomerIdAttributes>> orderId() {
            return prefixSortCondition(OrderLineCodec.ORDER_ID_COMPONENT, ByCustomerIdAfterOrderId::new);
        }
    }

    /** The order line entities with one customer id, before a condition on {@code lineNo}. */
    public static final class ByCustomerIdAfterOrderId extends ConsistentQuery<OrderLine, ByCustomerIdAttributes> {
        private ByCustomerIdAfterOrderId(ReadPlan<OrderLine> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, component {@code lineNo}. */
        public NumberSortCondition<Integer, ConsistentQuery<OrderLine, ByCustomerIdAttributes>> lineNo() {
            return numberSortCondition(OrderLineCodec.LINE_NO_COMPONENT);
        }
    }

    /** What a filter of {@code byCustomerId} may name. */
    public interface ByCustomerIdAttributes {
        /** Attribute {@code sku}. */
        StringAttribute sku();

        /** Attribute {@code quantity}. */
        NumberAttribute<Integer> quantity();

        /** Attribute {@code price}. */
        NumberAttribute<BigDecimal> price();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code sku}. */
        public ValueUpdate<Changes, String> sku() {
            return new ValueUpdate<>(this, OrderLineAttributes.SKU);
        }

        /** Begins a change of attribute {@code quantity}. */
        public NumberUpdate<Changes, Integer> quantity() {
            return new NumberUpdate<>(this, OrderLineAttributes.QUANTITY);
        }

        /** Begins a change of attribute {@code price}. */
        public NumberUpdate<Changes, BigDecimal> price() {
            return new NumberUpdate<>(this, OrderLineAttributes.PRICE);
        }
    }
}
