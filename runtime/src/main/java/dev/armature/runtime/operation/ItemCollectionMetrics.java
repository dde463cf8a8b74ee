package dev.armature.runtime.operation;

import dev.armature.runtime.value.Item;

/**
 * How large an item collection is about: all items, table and local indexes, with one partition key.
 *
 * @param itemCollectionKey the partition key
 * @param sizeEstimateLowerGb a lower bound in gigabytes
 * @param sizeEstimateUpperGb an upper bound in gigabytes
 */
public record ItemCollectionMetrics(Item itemCollectionKey, double sizeEstimateLowerGb, double sizeEstimateUpperGb) {}
