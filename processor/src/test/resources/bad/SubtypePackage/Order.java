package orders;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;

@Item
@Key(partition = "ORDER#{id}")
public record Order(String id) implements shop.ShopItem {}
