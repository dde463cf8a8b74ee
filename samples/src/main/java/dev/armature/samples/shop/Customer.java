package dev.armature.samples.shop;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.Unique;
import dev.armature.annotation.Version;

/**
 * Someone who buys. The first item of a customer's partition, since {@code CUSTOMER} comes before {@code ORDER}.
 *
 * @param email no two customers have the same
 * @param version guards against lost updates; set by the library
 */
@Item(type = "customer")
@Key(partition = "CUSTOMER#{customerId}", sort = "CUSTOMER")
public record Customer(
        String customerId,
        @Unique String email,
        String name,
        @Version long version) implements ShopItem {}
