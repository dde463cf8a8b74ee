package accounts;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Account} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class AccountCodec extends ItemCodec<Account> {
    /** The codec; it has no state of its own. */
    public static final AccountCodec INSTANCE = new AccountCodec();

    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName BALANCE = AttributeName.of("balance");
    static final AttributeName CREATED_AT = AttributeName.of("createdAt");
    static final AttributeName UPDATED_AT = AttributeName.of("updatedAt");

    private AccountCodec() {
        super("Account");
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
                source.find(ID) ? source.intNumber() : missing(ID),
                source.find(BALANCE) ? source.decimalNumber() : missing(BALANCE),
                source.find(CREATED_AT) ? StandardConverters.instant().read(source) : missing(CREATED_AT),
                source.find(UPDATED_AT) ? StandardConverters.instant().read(source) : missing(UPDATED_AT));
    }
}
