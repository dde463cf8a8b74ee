package shop;

import dev.armature.annotation.*;

@Table(name = "Half", partitionKey = "pk")
@Key(partition = "CUSTOMER#{customerId}")
record Half(String customerId, @SortKey byte[] hash) {}
