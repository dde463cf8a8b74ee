package dev.armature.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * A client of the AWS SDK that costs almost nothing: it keeps the SDK's maps as they are in a skip list, by partition key
 * and sort key, copies nothing, checks nothing and sends nothing. What the Enhanced Client takes over it is its own time,
 * and less than it takes over anything that stores bytes.
 */
public final class SkipListClient implements DynamoDbClient {
    private static final char SEPARATOR = '\u0000';

    private final NavigableMap<String, Map<String, AttributeValue>> items = new ConcurrentSkipListMap<>();

    /** Creates a client of nothing. */
    public SkipListClient() {}

    private static String key(Map<String, AttributeValue> item) {
        return text(item, "albumId") + SEPARATOR + text(item, "trackId");
    }

    private static String text(Map<String, AttributeValue> item, String attribute) {
        return Objects.requireNonNull(item.get(attribute), attribute).s();
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return GetItemResponse.builder().item(items.get(key(request.key()))).build();
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        items.put(key(request.item()), request.item());
        return PutItemResponse.builder().build();
    }

    /** Answers the items with the one partition key that the request names, in one page. */
    @Override
    public QueryResponse query(QueryRequest request) {
        String partition =
                request.expressionAttributeValues().values().iterator().next().s();
        List<Map<String, AttributeValue>> found =
                new ArrayList<>(items.subMap(partition + SEPARATOR, partition + (char) (SEPARATOR + 1))
                        .values());
        return QueryResponse.builder()
                .items(found)
                .count(found.size())
                .scannedCount(found.size())
                .build();
    }

    @Override
    public String serviceName() {
        return "dynamodb";
    }

    @Override
    public void close() {}
}
