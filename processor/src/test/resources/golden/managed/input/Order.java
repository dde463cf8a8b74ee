package shop;

import dev.armature.annotation.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Values that are made, guarded and limited. */
@Table(name = "Orders")
record Order(
        @PartitionKey String customer,
        @SortKey @GeneratedId(IdStrategy.KSUID) String id,
        @GeneratedId UUID trace,
        @GeneratedId(IdStrategy.UUID_V4) String secret,
        @GeneratedId(IdStrategy.ULID) @WriteOnce String reference,
        @WriteOnce @MaxSize(12) Optional<String> coupon,
        @Unique(scope = "invoice") Optional<String> invoice,
        @Unique long number,
        @MaxSize(200) String note,
        @MaxSize(1_024) byte[] seal,
        @MaxSize(50) List<String> lines,
        @MaxSize(5) Set<String> tags,
        @MaxSize(5) Map<String, Integer> prices) {}
