package sessions;

import dev.armature.annotation.*;
import java.time.*;
import java.util.*;

@Table(name = "Readings")
@Ttl(attribute = "expires-at", from = "seen", after = "P30D")
public record Reading(@PartitionKey String id, @SortKey Instant at, Optional<ZonedDateTime> seen, int ttl) {}
