package dev.armature.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RequestBuilderTest {
    private static final KeyCondition KEY = new KeyCondition(
            List.of(new KeyCondition.Equality("Artist", AttributeValue.of("Acme Band"))), Optional.empty());
    private static final Condition FILTER = new Condition.AttributeExists(DocumentPath.of("lyrics"));
    private static final Projection PROJECTION = new Projection(List.of(DocumentPath.of("SongTitle")));
    private static final Item START = Item.of(Map.of("Artist", AttributeValue.of("Acme Band")));

    @Test
    void leavesWhatIsOptionalAtTheDefaultsOfTheService() {
        QueryRequest query = QueryRequest.builder("Music").build();

        assertThat(query.scanIndexForward()).isTrue();
        assertThat(query.consistentRead()).isFalse();
        assertThat(query.limit()).isEmpty();
        assertThat(query.substitutions()).isSameAs(Expression.Substitutions.NONE);
        assertThat(query.returnConsumedCapacity()).isEqualTo(ReturnConsumedCapacity.NONE);
    }

    @Test
    void carriesEverythingOfQueryOver() {
        QueryRequest query = QueryRequest.builder("Music")
                .indexName("byAlbum")
                .keyConditionExpression(KEY)
                .filterExpression(FILTER)
                .projectionExpression(PROJECTION)
                .substitutions(new Expression.Substitutions(Map.of("#a", "b"), Map.of()))
                .select(Select.SPECIFIC_ATTRIBUTES)
                .limit(25)
                .exclusiveStartKey(START)
                .scanIndexForward(false)
                .consistentRead(true)
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build();

        assertThat(query.toBuilder().build()).isEqualTo(query);
        assertThat(query.filterExpression()).contains(Expression.of(FILTER));
        assertThat(query.exclusiveStartKey()).contains(START);
    }

    @Test
    void carriesEverythingOfScanOver() {
        ScanRequest scan = ScanRequest.builder("Music")
                .indexName("byAlbum")
                .filterExpression(FILTER)
                .projectionExpression(PROJECTION)
                .substitutions(new Expression.Substitutions(Map.of("#a", "b"), Map.of()))
                .select(Select.SPECIFIC_ATTRIBUTES)
                .limit(25)
                .exclusiveStartKey(START)
                .segment(1)
                .totalSegments(4)
                .consistentRead(true)
                .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
                .build();

        assertThat(scan.toBuilder().build()).isEqualTo(scan);
        assertThat(scan.totalSegments()).contains(4);
    }

    @Test
    void keepsTheOrderOfTablesAndNoneOfTheCallersCollections() {
        Map<String, List<WriteRequest>> items = new LinkedHashMap<>();
        for (String table : List.of("Zebra", "Album", "Music")) {
            items.put(table, List.of(new WriteRequest.Put(START)));
        }

        BatchWriteItemRequest request =
                new BatchWriteItemRequest(items, ReturnConsumedCapacity.NONE, ReturnItemCollectionMetrics.NONE);
        items.clear();

        assertThat(request.requestItems().keySet()).containsExactly("Zebra", "Album", "Music");
    }
}
