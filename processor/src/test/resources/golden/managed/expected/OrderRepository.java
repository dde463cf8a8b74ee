package shop;

import dev.armature.runtime.attribute.BinaryAttribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.SetUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.SizeLimit;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.ConsistentQueryStage;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.EntityRepository;
import dev.armature.runtime.table.EntityUpdate;
import dev.armature.runtime.table.IdGenerator;
import dev.armature.runtime.table.PrefixSortCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Order} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class OrderRepository extends EntityRepository<Order, OrderKey> {
    static final EntityMapping<Order, OrderKey> MAPPING = new Mapping();

    private static final AccessPath<Order> BY_CUSTOMER =
            AccessPath.table(OrderCodec.INSTANCE, List.of(OrderCodec.CUSTOMER, OrderCodec.ID));

    OrderRepository(TableBinding table) {
        super(table, MAPPING);
    }

    /** Returns the order with this key. */
    public Optional<Order> get(String customer, String id) {
        return get(new OrderKey(customer, id));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(OrderKey key) {
        deleteByKey(key);
    }

    /** Begins an update of the order with this key, which must exist. */
    public EntityUpdate<Order, OrderKey, Changes, Conditions> update(OrderKey key) {
        return EntityUpdate.existing(this, key, Changes::new, Conditions.INSTANCE);
    }

    /** Begins an update of the order with this key, which is created if it does not exist. */
    public EntityUpdate<Order, OrderKey, Changes, Conditions> upsert(OrderKey key) {
        return EntityUpdate.upsert(this, key, Changes::new, Conditions.INSTANCE);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param customer attribute {@code customer}
     */
    public ByCustomer byCustomer(String customer) {
        return new ByCustomer(
                ReadPlan.of(table(), BY_CUSTOMER).key(OrderCodec.CUSTOMER, StandardConverters.string(), customer));
    }

    /** The order entities with one customer, before a condition on {@code id}. */
    public static final class ByCustomer extends ByCustomerQuery {
        private ByCustomer(ReadPlan<Order> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code id}. */
        public PrefixSortCondition<Order, String, ByCustomerQuery, ByCustomerQuery> id() {
            return new PrefixSortCondition<>(
                    plan(), OrderCodec.ID, StandardConverters.string(), ByCustomerQuery::new, ByCustomerQuery::new);
        }
    }

    /** The order entities with one customer. */
    public static sealed class ByCustomerQuery
            extends ConsistentQueryStage<Order, ByCustomerAttributes, ByCustomerQuery>
            permits ByCustomer {
        private ByCustomerQuery(ReadPlan<Order> plan) {
            super(plan);
        }

        @Override
        protected ByCustomerQuery with(ReadPlan<Order> plan) {
            return new ByCustomerQuery(plan);
        }

        @Override
        protected ByCustomerAttributes attributes() {
            return ByCustomerAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byCustomer} may name. */
    public static final class ByCustomerAttributes {
        private static final ByCustomerAttributes INSTANCE = new ByCustomerAttributes();

        private ByCustomerAttributes() {}

        /** Attribute {@code trace}. */
        public OrderedAttribute<UUID> trace() {
            return OrderAttributes.TRACE;
        }

        /** Attribute {@code secret}. */
        public StringAttribute secret() {
            return OrderAttributes.SECRET;
        }

        /** Attribute {@code reference}. */
        public StringAttribute reference() {
            return OrderAttributes.REFERENCE;
        }

        /** Attribute {@code coupon}. */
        public StringAttribute coupon() {
            return OrderAttributes.COUPON;
        }

        /** Attribute {@code note}. */
        public StringAttribute note() {
            return OrderAttributes.NOTE;
        }

        /** Attribute {@code seal}. */
        public BinaryAttribute<byte[]> seal() {
            return OrderAttributes.SEAL;
        }

        /** Attribute {@code lines}. */
        public ListAttribute<String, StringAttribute> lines() {
            return OrderAttributes.LINES;
        }

        /** Attribute {@code tags}. */
        public SetAttribute<String> tags() {
            return OrderAttributes.TAGS;
        }

        /** Attribute {@code prices}. */
        public MapAttribute<Integer, NumberAttribute<Integer>> prices() {
            return OrderAttributes.PRICES;
        }
    }

    /** What the condition of an update may name. */
    public static final class Conditions {
        static final Conditions INSTANCE = new Conditions();

        private Conditions() {}

        /** Attribute {@code customer}. */
        public StringAttribute customer() {
            return OrderAttributes.CUSTOMER;
        }

        /** Attribute {@code id}. */
        public StringAttribute id() {
            return OrderAttributes.ID;
        }

        /** Attribute {@code trace}. */
        public OrderedAttribute<UUID> trace() {
            return OrderAttributes.TRACE;
        }

        /** Attribute {@code secret}. */
        public StringAttribute secret() {
            return OrderAttributes.SECRET;
        }

        /** Attribute {@code reference}. */
        public StringAttribute reference() {
            return OrderAttributes.REFERENCE;
        }

        /** Attribute {@code coupon}. */
        public StringAttribute coupon() {
            return OrderAttributes.COUPON;
        }

        /** Attribute {@code note}. */
        public StringAttribute note() {
            return OrderAttributes.NOTE;
        }

        /** Attribute {@code seal}. */
        public BinaryAttribute<byte[]> seal() {
            return OrderAttributes.SEAL;
        }

        /** Attribute {@code lines}. */
        public ListAttribute<String, StringAttribute> lines() {
            return OrderAttributes.LINES;
        }

        /** Attribute {@code tags}. */
        public SetAttribute<String> tags() {
            return OrderAttributes.TAGS;
        }

        /** Attribute {@code prices}. */
        public MapAttribute<Integer, NumberAttribute<Integer>> prices() {
            return OrderAttributes.PRICES;
        }
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

        /** Begins a change of attribute {@code note}. */
        public ValueUpdate<Changes, String> note() {
            return new ValueUpdate<>(this, OrderAttributes.NOTE);
        }

        /** Begins a change of attribute {@code seal}. */
        public ValueUpdate<Changes, byte[]> seal() {
            return new ValueUpdate<>(this, OrderAttributes.SEAL);
        }

        /** Begins a change of attribute {@code lines}. */
        public ListUpdate<Changes, String> lines() {
            return new ListUpdate<>(this, OrderAttributes.LINES);
        }

        /** Begins a change of attribute {@code tags}. */
        public SetUpdate<Changes, String> tags() {
            return new SetUpdate<>(this, OrderAttributes.TAGS);
        }

        /** Begins a change of attribute {@code prices}. */
        public ValueUpdate<Changes, Map<String, Integer>> prices() {
            return new ValueUpdate<>(this, OrderAttributes.PRICES);
        }
    }

    private static final class Mapping extends EntityMapping<Order, OrderKey> {
        Mapping() {
            super(OrderCodec.INSTANCE, List.of(OrderCodec.CUSTOMER, OrderCodec.ID));
        }

        @Override
        public OrderKey keyOf(Order order) {
            return new OrderKey(order.customer(), order.id());
        }

        @Override
        protected void writeKey(OrderKey key, AttributeSink sink) {
            sink.attribute(OrderCodec.CUSTOMER).string(key.customer());
            sink.attribute(OrderCodec.ID).string(key.id());
        }

        @Override
        protected OrderKey readKey(AttributeSource source) {
            return new OrderKey(
                    source.find(OrderCodec.CUSTOMER) ? source.string() : missing(OrderCodec.CUSTOMER),
                    source.find(OrderCodec.ID) ? source.string() : missing(OrderCodec.ID));
        }

        @Override
        protected Order identified(Order order, IdGenerator ids) {
            return new Order(
                    order.customer(),
                    order.id() == null || order.id().isEmpty() ? ids.ksuid() : order.id(),
                    order.trace() == null ? ids.uuidV7() : order.trace(),
                    order.secret() == null || order.secret().isEmpty() ? ids.uuidV4().toString() : order.secret(),
                    order.reference() == null || order.reference().isEmpty() ? ids.ulid() : order.reference(),
                    order.coupon(),
                    order.note(),
                    order.seal(),
                    order.lines(),
                    order.tags(),
                    order.prices());
        }

        @Override
        protected List<AttributeName> writtenOnce() {
            return List.of(OrderCodec.REFERENCE, OrderCodec.COUPON);
        }

        @Override
        protected List<SizeLimit> sizeLimits() {
            return List.of(
                    new SizeLimit("Order", OrderCodec.NOTE, 200),
                    new SizeLimit("Order", OrderCodec.SEAL, 1024),
                    new SizeLimit("Order", OrderCodec.LINES, 50),
                    new SizeLimit("Order", OrderCodec.TAGS, 5),
                    new SizeLimit("Order", OrderCodec.PRICES, 5));
        }
    }
}
