package accounts;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
import java.util.List;
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
        super("Account", List.of(ID));
    }

    @Override
    protected void writeAttributes(Account account, AttributeSink sink) {
        sink.attribute(ID).number(account.id());
        sink.attribute(BALANCE).number(account.balance());
        sink.attribute(CREATED_AT);
        StandardConverters.instant().write(account.createdAt(), sink);
        sink.attribute(UPDATED_AT);
        StandardConverters.instant().write(account.updatedAt(), sink);
    }

    @Override
    protected Account readAttributes(AttributeSource source) {
        return new Account(
                intNumber(source, ID),
                source.find(BALANCE) ? source.decimalNumber() : missing(BALANCE),
                source.find(CREATED_AT) ? StandardConverters.instant().read(source) : missing(CREATED_AT),
                source.find(UPDATED_AT) ? StandardConverters.instant().read(source) : missing(UPDATED_AT));
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
        return new AccountKey(intNumber(source, ID));
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
        set(changes, AccountAttributes.UPDATED_AT, now);
    }

    @Override
    protected void touchNew(UpdateActions changes, Instant now) {
        setIfAbsent(changes, AccountAttributes.CREATED_AT, now);
    }
}
