package music;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.Unique;

@Item
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
public record Customer(String customerId, @Unique String email) implements Shop {}
