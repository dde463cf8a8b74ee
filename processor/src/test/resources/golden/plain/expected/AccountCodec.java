package accounts;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** Writes a {@link Account} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class AccountCodec extends EntityMapping<Account, AccountKey> {
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName BALANCE = AttributeName.of("balance");
    static final AttributeName CREATED_AT = AttributeName.of("createdAt");
    static final AttributeName UPDATED_AT = AttributeName.of("updatedAt");

    /** The codec; it has no state of its own. */
    public static final AccountCodec INSTANCE = new AccountCodec();

    private AccountCodec() {
        super("Account", ID);
    }

    @Override
    protected void writeAttributes(Account account, AttributeSink sink) {
        sink.attribute(ID).number(account.id());
        sink.attribute(BALANCE).number(account.balance());
        StandardConverters.instant().write(account.createdAt(), sink.attribute(CREATED_AT));
        StandardConverters.instant().write(account.updatedAt(), sink.attribute(UPDATED_AT));
    }

    @Override
    protected Account readAttributes(AttributeSource source) {
        return new Account(
                source.at(ID).intNumber(),
                source.at(BALANCE).decimalNumber(),
                StandardConverters.instant().read(source.at(CREATED_AT)),
                StandardConverters.instant().read(source.at(UPDATED_AT)));
    }

    @Override
    public AccountKey keyOf(Account account) {
        return new AccountKey(account.id());
    }

    @Override
    protected void writeKey(AccountKey key, AttributeSink sink) {
        sink.attribute(ID).number(key.id());
    }

    @Override
    protected AccountKey readKey(AttributeSource source) {
        return new AccountKey(source.at(ID).intNumber());
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
    protected Attribute<Instant> createdAt() {
        return AccountAttributes.CREATED_AT;
    }

    @Override
    protected Attribute<Instant> updatedAt() {
        return AccountAttributes.UPDATED_AT;
    }
}
