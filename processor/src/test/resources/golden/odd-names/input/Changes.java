package odd;

import dev.armature.annotation.*;

/** Called like a type nested in its own repository, with a key like an accessor. */
@Table(name = "class")
record Changes(@PartitionKey String changes, @SortKey long key, @Version long conditions) {}
