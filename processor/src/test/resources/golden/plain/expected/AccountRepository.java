package accounts;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.ConsistentQueryStage;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.EntityRepository;
import dev.armature.runtime.table.EntityUpdate;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Account} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class AccountRepository extends EntityRepository<Account, AccountKey> {
    static final EntityMapping<Account, AccountKey> MAPPING = new Mapping();

    private static final AccessPath<Account> BY_ID = AccessPath.table(AccountCodec.INSTANCE, List.of(AccountCodec.ID));

    AccountRepository(TableBinding table) {
        super(table, MAPPING);
    }

    /** Returns the account with this key. */
    public Optional<Account> get(int id) {
        return get(new AccountKey(id));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(AccountKey key) {
        deleteByKey(key);
    }

    /** Begins an update of the account with this key, which must exist. */
    public EntityUpdate<Account, AccountKey, Changes, Conditions> update(AccountKey key) {
        return EntityUpdate.existing(this, key, Changes::new, Conditions.INSTANCE);
    }

    /** Begins an update of the account with this key, which is created if it does not exist. */
    public EntityUpdate<Account, AccountKey, Changes, Conditions> upsert(AccountKey key) {
        return EntityUpdate.upsert(this, key, Changes::new, Conditions.INSTANCE);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ById byId(int id) {
        return new ById(ReadPlan.of(table(), BY_ID).key(AccountCodec.ID, StandardConverters.intValue(), id));
    }

    /** The account entities with one id. */
    public static final class ById extends ConsistentQueryStage<Account, ByIdAttributes, ById> {
        private ById(ReadPlan<Account> plan) {
            super(plan);
        }

        @Override
        protected ById with(ReadPlan<Account> plan) {
            return new ById(plan);
        }

        @Override
        protected ByIdAttributes attributes() {
            return ByIdAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byId} may name. */
    public static final class ByIdAttributes {
        private static final ByIdAttributes INSTANCE = new ByIdAttributes();

        private ByIdAttributes() {}

        /** Attribute {@code balance}. */
        public NumberAttribute<BigDecimal> balance() {
            return AccountAttributes.BALANCE;
        }

        /** Attribute {@code createdAt}. */
        public OrderedAttribute<Instant> createdAt() {
            return AccountAttributes.CREATED_AT;
        }

        /** Attribute {@code updatedAt}. */
        public OrderedAttribute<Instant> updatedAt() {
            return AccountAttributes.UPDATED_AT;
        }
    }

    /** What the condition of an update may name. */
    public static final class Conditions {
        static final Conditions INSTANCE = new Conditions();

        private Conditions() {}

        /** Attribute {@code id}. */
        public NumberAttribute<Integer> id() {
            return AccountAttributes.ID;
        }

        /** Attribute {@code balance}. */
        public NumberAttribute<BigDecimal> balance() {
            return AccountAttributes.BALANCE;
        }

        /** Attribute {@code createdAt}. */
        public OrderedAttribute<Instant> createdAt() {
            return AccountAttributes.CREATED_AT;
        }

        /** Attribute {@code updatedAt}. */
        public OrderedAttribute<Instant> updatedAt() {
            return AccountAttributes.UPDATED_AT;
        }
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code balance}. */
        public NumberUpdate<Changes, BigDecimal> balance() {
            return new NumberUpdate<>(this, AccountAttributes.BALANCE);
        }
    }

    private static final class Mapping extends EntityMapping<Account, AccountKey> {
        Mapping() {
            super(AccountCodec.INSTANCE, List.of(AccountCodec.ID));
        }

        @Override
        public AccountKey keyOf(Account account) {
            return new AccountKey(account.id());
        }

        @Override
        protected void writeKey(AccountKey key, AttributeSink sink) {
            sink.attribute(AccountCodec.ID).number(key.id());
        }

        @Override
        protected AccountKey readKey(AttributeSource source) {
            return new AccountKey(source.find(AccountCodec.ID) ? source.intNumber() : missing(AccountCodec.ID));
        }

        @Override
        protected Account stored(Account account, boolean creating, Instant now) {
            return new Account(
                    account.id(),
                    account.balance(),
                    creating || account.createdAt() == null ? now : account.createdAt(),
                    now);
        }

        @Override
        protected void touch(UpdateActions changes, Instant now) {
            new ValueUpdate<>(changes, AccountAttributes.UPDATED_AT).to(now);
        }

        @Override
        protected void touchNew(UpdateActions changes, Instant now) {
            new ValueUpdate<>(changes, AccountAttributes.CREATED_AT).ifNotExists(now);
        }
    }
}
