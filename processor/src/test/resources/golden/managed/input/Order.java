package shop;

import dev.armature.annotation.*;
import java.util.Optional;
import java.util.UUID;

/** Values that are made, guarded and limited. */
@Table(name = "Orders")
record Order(
        @PartitionKey String customer,
        @SortKey @GeneratedId(IdStrategy.KSUID) String id,
        @GeneratedId UUID trace,
        @GeneratedId(IdStrategy.UUID_V4) String secret,
        @GeneratedId(IdStrategy.ULID) @WriteOnce String reference,
        @WriteOnce Optional<String> coupon) {}
