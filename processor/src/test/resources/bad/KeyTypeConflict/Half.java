package shop;

import dev.armature.annotation.*;

final class Half {
    @Table(name = "Half", sortKey = "sk")
    sealed interface Things permits Order, Named, Typed {}

    @Item
    @Key(sort = "ORDER#{orderId}")
    record Order(@PartitionKey String tenant, String orderId) implements Things {}

    @Item
    @Key(sort = "NAMED#{id}")
    record Named(@PartitionKey String owner, String id) implements Things {}

    @Item
    @Key(sort = "TYPED#{id}")
    record Typed(@PartitionKey int tenant, String id) implements Things {}
}
