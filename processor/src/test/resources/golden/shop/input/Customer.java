package shop;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.Version;

@Item(type = "customer", formerTypes = "client")
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
public record Customer(String customerId, String email, String name, @Version long version) implements ShopItem {}
