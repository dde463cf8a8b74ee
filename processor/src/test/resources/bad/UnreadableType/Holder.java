package music;

import dev.armature.annotation.*;

class Holder {
    @Table(name = "Private")
    private record Hidden(@PartitionKey String artist) {}

    @Table(name = "Generic")
    record Generic<T>(@PartitionKey T artist) {}

    @Document
    interface Shape {}
}
