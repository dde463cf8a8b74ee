package music;

import dev.armature.annotation.Key;
import dev.armature.annotation.Table;

@Table(name = "Entries", partitionKey = "pk")
@Key(partition = "{kind}#{id}")
public record Entry(Kind kind, String id, String text) {}

enum Kind {
    SINGLE,
    ALBUM
}
