package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.ItemCollectionMetrics;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports of the sizes of item collections. */
final class CollectionMetrics {
    private CollectionMetrics() {}

    static software.amazon.awssdk.services.dynamodb.model.@Nullable ItemCollectionMetrics toSdk(
            Optional<ItemCollectionMetrics> metrics) {
        return metrics.map(CollectionMetrics::toSdk).orElse(null);
    }

    static software.amazon.awssdk.services.dynamodb.model.ItemCollectionMetrics toSdk(ItemCollectionMetrics metrics) {
        return software.amazon.awssdk.services.dynamodb.model.ItemCollectionMetrics.builder()
                .itemCollectionKey(SdkValues.toMap(metrics.itemCollectionKey()))
                .sizeEstimateRangeGB(metrics.sizeEstimateLowerGb(), metrics.sizeEstimateUpperGb())
                .build();
    }

    static Optional<ItemCollectionMetrics> fromSdk(
            software.amazon.awssdk.services.dynamodb.model.@Nullable ItemCollectionMetrics metrics) {
        return Optional.ofNullable(metrics).map(CollectionMetrics::present);
    }

    static ItemCollectionMetrics present(software.amazon.awssdk.services.dynamodb.model.ItemCollectionMetrics metrics) {
        List<Double> range = metrics.sizeEstimateRangeGB();
        return new ItemCollectionMetrics(
                SdkValues.item(metrics.itemCollectionKey()),
                range.isEmpty() ? 0 : range.get(0),
                range.isEmpty() ? 0 : range.get(range.size() - 1));
    }
}
