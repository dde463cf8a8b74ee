package music;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;

@Item
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}#LINE#{lineNo:4}")
public record OrderLine(String customerId, String orderId, int lineNo, String sku) implements Shop {}
