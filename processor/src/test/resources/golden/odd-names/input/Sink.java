package odd;

import dev.armature.annotation.*;

/** Called like a parameter of generated methods; the plural of its name is a method of the table. */
@Table(name = "sinks")
@Gsi(name = "sink-index", accessor = "sinkRepository")
record Sink(@PartitionKey String sink, @GsiKey(index = "sink-index") int source) {}
