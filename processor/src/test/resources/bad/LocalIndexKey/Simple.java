package music;

import dev.armature.annotation.*;

@Table(name = "Simple")
@Lsi(name = "by-year")
record Simple(@PartitionKey String artist, @LsiKey(index = "by-year") int year) {}
