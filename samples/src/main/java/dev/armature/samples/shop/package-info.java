/**
 * An online shop in one table: four kinds of items, one index, one transaction; start reading at {@link ShopItem}, then
 * {@link ShopSample}.
 */
@NullMarked
package dev.armature.samples.shop;

import org.jspecify.annotations.NullMarked;
