package shop;

import dev.armature.annotation.*;

final class Half {
    @Table(name = "ByPartition", partitionKey = "pk")
    sealed interface ByPartition permits Customer, Visitor, Supplier {}

    @Item
    @Key(partition = "CUSTOMER#{id}")
    record Customer(String id, @SortKey String since) implements ByPartition {}

    @Item
    @Key(partition = "{name}")
    record Visitor(String name, @SortKey String since) implements ByPartition {}

    @Item
    @Key(partition = "SUPPLIER")
    record Supplier(@SortKey String since) implements ByPartition {}

    @Table(name = "BySort", sortKey = "sk")
    sealed interface BySort permits Batch, Part, Remark {}

    @Item
    @Key(sort = "BATCH#{batchId}")
    record Batch(@PartitionKey String tenant, String batchId) implements BySort {}

    @Item
    @Key(sort = "BATCH#{batchId}#PART")
    record Part(@PartitionKey String tenant, String batchId) implements BySort {}

    @Item
    @Key(sort = "BATCH#{text}")
    record Remark(@PartitionKey String tenant, String text) implements BySort {}
}
