package dev.armature.conformance.mapper.shop;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.Unique;
import dev.armature.annotation.Version;

/** A customer, the first item of a partition. */
@Item(type = "customer", formerTypes = "client")
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
public record Customer(
        String customerId,
        @Unique String email,
        String name,
        @Version long version) implements ShopItem {}
