package dev.armature.engine.operation;

import static dev.armature.engine.TestTable.NAME;
import static dev.armature.engine.TestTable.item;
import static dev.armature.engine.TestTable.put;
import static dev.armature.engine.TestTable.text;
import static dev.armature.engine.TestTable.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.engine.TestTable;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.ScanResponse;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ScanTest {
    private final Engine engine = Engine.inMemory();
    private final DynamoClient client = engine.client();
    private final List<Item> all = new ArrayList<>();

    @BeforeEach
    void fillTable() {
        TestTable.create(client);
        for (int i = 0; i < 100; i++) {
            Item item = i % 2 == 0
                    ? item("pk", "p" + i / 4, "sk", i)
                    : item("pk", "p" + i / 4, "sk", i, "owner", "o" + i % 5, "rank", i);
            all.add(item);
            put(client, item);
        }
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private List<Item> scan(ScanRequest.Builder request) {
        List<Item> items = new ArrayList<>();
        Optional<Item> next;
        do {
            ScanResponse page = client.scan(request.build());
            page.items().forEach(item -> items.add(item.toItem()));
            next = page.lastEvaluatedKey();
            next.ifPresent(request::exclusiveStartKey);
        } while (next.isPresent());
        return items;
    }

    @Test
    void readsEveryItemOnceWhateverThePages() {
        for (int limit : new int[] {1, 7, 99, 100, 101}) {
            assertThat(scan(ScanRequest.builder(NAME).limit(limit)))
                    .as("limit %s", limit)
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void segmentsTogetherReadEveryItemOnce() {
        for (int total : new int[] {1, 2, 7, 1000}) {
            List<Item> items = new ArrayList<>();
            for (int segment = 0; segment < total; segment++) {
                items.addAll(scan(ScanRequest.builder(NAME)
                        .segment(segment)
                        .totalSegments(total)
                        .limit(3)));
            }
            assertThat(items).as("%s segments", total).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void readsAnIndexOfThoseItemsThatAreInIt() {
        assertThat(scan(ScanRequest.builder(NAME).indexName("byOwner").limit(7)))
                .hasSize(50)
                .allMatch(item -> item.find("owner").isPresent());
    }

    @Test
    void filtersAndCountsBoth() {
        ScanResponse page = client.scan(ScanRequest.builder(NAME)
                .filterExpression(text("sk < :s"))
                .substitutions(values(":s", 10))
                .build());

        assertThat(page.count()).isEqualTo(10);
        assertThat(page.scannedCount()).isEqualTo(100);
    }

    @Test
    void refusesIncompleteSegments() {
        assertRefused(
                ScanRequest.builder(NAME).segment(1),
                "The TotalSegments parameter is required but was not present in the request when Segment parameter is"
                        + " present");
        assertRefused(
                ScanRequest.builder(NAME).totalSegments(1),
                "The Segment parameter is required but was not present in the request when parameter TotalSegments is"
                        + " present");
        assertRefused(
                ScanRequest.builder(NAME).segment(5).totalSegments(5),
                "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 5 is not"
                        + " less than TotalSegments: 5");
    }

    @Test
    void refusesAStartingKeyOfAnotherSegment() {
        Item key = all.get(0);
        int refused = 0;
        for (int segment = 0; segment < 2; segment++) {
            try {
                client.scan(ScanRequest.builder(NAME)
                        .segment(segment)
                        .totalSegments(2)
                        .exclusiveStartKey(key)
                        .build());
            } catch (ValidationException e) {
                refused++;
            }
        }

        assertThat(refused).isEqualTo(1);
    }

    private void assertRefused(ScanRequest.Builder request, String message) {
        assertThatThrownBy(() -> client.scan(request.build()))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }
}
