package orders;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.OptionalNumberUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.SetUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.PartialQuery;
import dev.armature.runtime.table.TableBinding;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Order} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OrderRepository
        extends BatchingRepository<Order, OrderKey, OrderRepository.Changes, OrderAttributes> {
    private static final AccessPath<Order> BY_ID = AccessPath.table(OrderCodec.INSTANCE, OrderAttributes.ID);

    private static final AccessPath<OrderByCity> BY_CITY =
            BY_ID.index("city", OrderAttributes.TOWN).<OrderByCity>part(0);

    OrderRepository(TableBinding table) {
        super(table, OrderCodec.INSTANCE, OrderAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public OrderKey keyOf(String id) {
        return new OrderKey(id);
    }

    /** Returns the order with this key. */
    public Optional<Order> get(String id) {
        return get(new OrderKey(id));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(OrderKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ConsistentQuery<Order, ByIdAttributes> byId(String id) {
        return new ConsistentQuery<>(read(BY_ID).key(id));
    }

    /**
     * Begins a query of index {@code city} by its partition key.
     *
     * @param town attribute {@code town}
     */
    public PartialQuery<OrderByCity, ByCityAttributes, Order> byCity(String town) {
        return new PartialQuery<>(read(BY_CITY).key(town));
    }

    /** Returns the whole order of an index entry, as the table has it now. */
    public Optional<Order> hydrate(OrderByCity entry) {
        return get(new OrderKey(entry.id()));
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code town}. */
        StringAttribute town();

        /** Attribute {@code ship_city}. */
        StringAttribute shippingTown();

        /** Attribute {@code ship_floor}. */
        NumberAttribute<Integer> shippingFloor();

        /** Attribute {@code ship_street}. */
        StringAttribute shippingStreet();

        /** Attribute {@code ship_tags}. */
        SetAttribute<String> shippingTags();

        /** Attribute {@code ship_country}. */
        StringAttribute shippingCountry();

        /** Attribute {@code bill_city}. */
        StringAttribute billingTown();

        /** Attribute {@code bill_floor}. */
        NumberAttribute<Integer> billingFloor();

        /** Attribute {@code bill_street}. */
        StringAttribute billingStreet();

        /** Attribute {@code bill_tags}. */
        SetAttribute<String> billingTags();

        /** Attribute {@code bill_country}. */
        StringAttribute billingCountry();

        /** Attribute {@code part}. */
        PartAttributes part();
    }

    /** What a filter of {@code byCity} may name. */
    public interface ByCityAttributes {
        /** Attribute {@code id}. */
        StringAttribute id();

        /** Attribute {@code ship_city}. */
        StringAttribute shippingTown();

        /** Attribute {@code bill_floor}. */
        NumberAttribute<Integer> billingFloor();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code town}. */
        public ValueUpdate<Changes, String> town() {
            return new ValueUpdate<>(this, OrderAttributes.TOWN);
        }

        /** Begins a change of attribute {@code ship_city}. */
        public ValueUpdate<Changes, String> shippingTown() {
            return new ValueUpdate<>(this, OrderAttributes.SHIPPING_TOWN);
        }

        /** Begins a change of attribute {@code ship_floor}. */
        public NumberUpdate<Changes, Integer> shippingFloor() {
            return new NumberUpdate<>(this, OrderAttributes.SHIPPING_FLOOR);
        }

        /** Begins a change of attribute {@code ship_street}. */
        public OptionalValueUpdate<Changes, String> shippingStreet() {
            return new OptionalValueUpdate<>(this, OrderAttributes.SHIPPING_STREET);
        }

        /** Begins a change of attribute {@code ship_tags}. */
        public SetUpdate<Changes, String> shippingTags() {
            return new SetUpdate<>(this, OrderAttributes.SHIPPING_TAGS);
        }

        /** Begins a change of attribute {@code ship_country}. */
        public OptionalValueUpdate<Changes, String> shippingCountry() {
            return new OptionalValueUpdate<>(this, OrderAttributes.SHIPPING_COUNTRY);
        }

        /** Begins a change of attribute {@code bill_city}. */
        public OptionalValueUpdate<Changes, String> billingTown() {
            return new OptionalValueUpdate<>(this, OrderAttributes.BILLING_TOWN);
        }

        /** Begins a change of attribute {@code bill_floor}. */
        public OptionalNumberUpdate<Changes, Integer> billingFloor() {
            return new OptionalNumberUpdate<>(this, OrderAttributes.BILLING_FLOOR);
        }

        /** Begins a change of attribute {@code bill_street}. */
        public OptionalValueUpdate<Changes, String> billingStreet() {
            return new OptionalValueUpdate<>(this, OrderAttributes.BILLING_STREET);
        }

        /** Begins a change of attribute {@code bill_tags}. */
        public SetUpdate<Changes, String> billingTags() {
            return new SetUpdate<>(this, OrderAttributes.BILLING_TAGS);
        }

        /** Begins a change of attribute {@code bill_country}. */
        public OptionalValueUpdate<Changes, String> billingCountry() {
            return new OptionalValueUpdate<>(this, OrderAttributes.BILLING_COUNTRY);
        }

        /** Begins a change of attribute {@code part}. */
        public PartAttributes.Changes<Changes> part() {
            return new PartAttributes.Changes<>(this, OrderAttributes.PART);
        }
    }
}
