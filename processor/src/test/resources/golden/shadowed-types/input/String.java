package shadow;

import dev.armature.annotation.*;
import java.time.Instant;

/** Types called like those of java.lang and the runtime that generated code names. */
@Table(name = "Strings")
@Gsi(name = "Condition-index", accessor = "condition", projection = ProjectionType.KEYS_ONLY)
public record String(
    @PartitionKey java.lang.String id,
    @SortKey java.lang.Integer number,
    @GsiKey(index = "Condition-index") java.util.Optional<java.lang.String> condition,
    List list,
    Integer integer,
    @Version java.lang.Long version,
    @CreatedAt Instant createdAt) {}
