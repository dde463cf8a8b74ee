package music;

import dev.armature.annotation.*;
import java.util.Optional;

final class Flattened {
    @Document
    record Label(String id, String name) {}

    @Table(name = "Flattened", partitionKey = "pk")
    @Key(partition = "LABEL#{labelId}")
    record Release(@Flatten Optional<Label> label) {}
}
