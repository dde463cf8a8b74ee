package sessions;

import dev.armature.annotation.*;
import java.time.*;
import java.util.*;

@Table(name = "Sessions")
public record Session(@PartitionKey String id, @Ttl Optional<Instant> expires, @UpdatedAt Instant seen) {}
