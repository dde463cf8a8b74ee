package accounts;

import dev.armature.runtime.stream.EntityChanges;
import dev.armature.runtime.stream.KeyChange;
import dev.armature.runtime.stream.StreamHandler;
import java.util.List;
import javax.annotation.processing.Generated;

/** Handles the changes of the table {@code Accounts}, each by the method of its entity. */
@Generated("dev.armature.processor.MapperProcessor")
abstract class AccountsStreamHandler extends StreamHandler {
    /** Handles a change of a {@link Account}. */
    protected abstract void onAccount(KeyChange<AccountKey> change);

    @Override
    protected final List<EntityChanges> entities() {
        return List.of(EntityChanges.keys(AccountCodec.INSTANCE, this::onAccount));
    }
}
