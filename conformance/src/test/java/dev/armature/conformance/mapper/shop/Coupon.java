package dev.armature.conformance.mapper.shop;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import java.util.Optional;

/** A coupon, in partitions of its own; in the index of statuses while somebody has to look at it. */
@Item(type = "coupon")
@Key(partition = "COUPON#{code}", sort = "COUPON")
@Key(index = "GSI1", partition = "STATUS#{concern}", sort = "COUPON#{code}")
public record Coupon(String code, Optional<String> concern, int percent) implements ShopItem {}
