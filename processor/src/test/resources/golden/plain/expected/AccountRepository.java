package accounts;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.TableBinding;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Account} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class AccountRepository
        extends BatchingRepository<Account, AccountKey, AccountRepository.Changes, AccountAttributes> {
    private static final AccessPath<Account> BY_ID = AccessPath.table(AccountCodec.INSTANCE, AccountAttributes.ID);

    AccountRepository(TableBinding table) {
        super(table, AccountCodec.INSTANCE, AccountAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public AccountKey keyOf(int id) {
        return new AccountKey(id);
    }

    /** Returns the account with this key. */
    public Optional<Account> get(int id) {
        return get(new AccountKey(id));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(AccountKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ConsistentQuery<Account, ByIdAttributes> byId(int id) {
        return new ConsistentQuery<>(read(BY_ID).key(id));
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code balance}. */
        NumberAttribute<BigDecimal> balance();

        /** Attribute {@code createdAt}. */
        OrderedAttribute<Instant> createdAt();

        /** Attribute {@code updatedAt}. */
        OrderedAttribute<Instant> updatedAt();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code balance}. */
        public NumberUpdate<Changes, BigDecimal> balance() {
            return new NumberUpdate<>(this, AccountAttributes.BALANCE);
        }
    }
}
