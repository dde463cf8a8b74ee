package forum;

import dev.armature.annotation.*;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Table(
    name = "forum.threads",
    billing = BillingMode.PROVISIONED,
    readCapacity = 5,
    writeCapacity = 5,
    tableClass = TableClass.STANDARD_INFREQUENT_ACCESS,
    pointInTimeRecovery = true,
    deletionProtection = true,
    allowScan = true)
@Gsi(name = "by-author", readCapacity = 1, writeCapacity = 1, projection = ProjectionType.KEYS_ONLY)
@Gsi(name = "by-author-and-kind", readCapacity = 1, writeCapacity = 1)
@Lsi(name = "LastPost-index", projection = ProjectionType.INCLUDE, include = "length")
record Thread(
    @PartitionKey String forum,
    @SortKey UUID id,
    @GsiKey(index = "by-author") @GsiKey(index = "by-author-and-kind", order = 0) Optional<String> author,
    @GsiKey(index = "by-author-and-kind", order = 1) Kind kind,
    @GsiKey(index = "by-author-and-kind", type = KeyType.SORT, order = 0) Kind sortedKind,
    @GsiKey(index = "by-author-and-kind", type = KeyType.SORT, order = 1) Duration length,
    @LsiKey(index = "LastPost-index") @UpdatedAt Instant lastPost,
    @CreatedAt Instant createdAt,
    @Version Integer version) {

  enum Kind { ANSWER, QUESTION }
}
