package dev.armature.conformance;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.ScanResponse;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a query or scan to its end, page after page. */
public final class Pages {
    private Pages() {}

    /** Returns all pages of a query. */
    public static List<QueryResponse> query(DynamoClient client, QueryRequest request) {
        return all(
                start -> client.query(start.map(key ->
                                request.toBuilder().exclusiveStartKey(key).build())
                        .orElse(request)),
                QueryResponse::lastEvaluatedKey);
    }

    /** Returns all pages of a scan. */
    public static List<ScanResponse> scan(DynamoClient client, ScanRequest request) {
        return all(
                start -> client.scan(start.map(key ->
                                request.toBuilder().exclusiveStartKey(key).build())
                        .orElse(request)),
                ScanResponse::lastEvaluatedKey);
    }

    /** Returns all items of a query, in order. */
    public static List<Item> queryItems(DynamoClient client, QueryRequest request) {
        List<Item> items = new ArrayList<>();
        query(client, request).forEach(page -> items.addAll(items(page.items())));
        return items;
    }

    /** Returns all items of a scan, in order. */
    public static List<Item> scanItems(DynamoClient client, ScanRequest request) {
        List<Item> items = new ArrayList<>();
        scan(client, request).forEach(page -> items.addAll(items(page.items())));
        return items;
    }

    /** Returns items as bytes. */
    public static List<Item> items(List<? extends ReadableItem> items) {
        return items.stream().map(ReadableItem::toItem).toList();
    }

    private static <P> List<P> all(Function<Optional<Item>, P> read, Function<P, Optional<Item>> next) {
        List<P> pages = new ArrayList<>();
        Optional<Item> start = Optional.empty();
        do {
            P page = read.apply(start);
            pages.add(page);
            start = next.apply(page);
        } while (start.isPresent());
        return pages;
    }
}
