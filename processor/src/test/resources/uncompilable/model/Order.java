package music;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;

@Item
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
@Key(index = "by-status", partition = "STATUS#{status}", sort = "{rank:4}")
public record Order(String customerId, String orderId, String status, int rank, long total, String note) implements Shop {}
