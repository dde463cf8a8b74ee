package shop;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.TableBinding;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Customer} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class CustomerRepository
        extends BatchingRepository<Customer, CustomerKey, CustomerRepository.Changes, CustomerAttributes> {
    private static final AccessPath<Customer> BY_CUSTOMER_ID = AccessPath.table(CustomerCodec.INSTANCE);

    CustomerRepository(TableBinding table) {
        super(table, CustomerCodec.INSTANCE, CustomerAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public CustomerKey keyOf(String customerId) {
        return new CustomerKey(customerId);
    }

    /** Returns the customer with this key. */
    public Optional<Customer> get(String customerId) {
        return get(new CustomerKey(customerId));
    }

    /** Deletes the item with this key, if there is one, whatever its version. */
    public void deleteAnyVersion(CustomerKey key) {
        deleteByKey(key);
    }

    /** Begins a query of the table by its partition key. */
    public ConsistentQuery<Customer, ByCustomerIdAttributes> byCustomerId(String customerId) {
        return new ConsistentQuery<>(read(BY_CUSTOMER_ID).key(CustomerCodec.CUSTOMER_ID_COMPONENT, customerId));
    }

    /** What a filter of {@code byCustomerId} may name. */
    public interface ByCustomerIdAttributes {
        /** Attribute {@code email}. */
        StringAttribute email();

        /** Attribute {@code name}. */
        StringAttribute name();

        /** Attribute {@code version}. */
        NumberAttribute<Long> version();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code email}. */
        public ValueUpdate<Changes, String> email() {
            return new ValueUpdate<>(this, CustomerAttributes.EMAIL);
        }

        /** Begins a change of attribute {@code name}. */
        public ValueUpdate<Changes, String> name() {
            return new ValueUpdate<>(this, CustomerAttributes.NAME);
        }
    }
}
