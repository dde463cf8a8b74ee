package accounts;

import dev.armature.annotation.*;
import java.math.BigDecimal;
import java.time.Instant;

/** Without sort key, version and index. */
@Table(name = "Accounts", deletionProtection = true, stream = StreamView.KEYS_ONLY)
record Account(@PartitionKey int id, BigDecimal balance, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
