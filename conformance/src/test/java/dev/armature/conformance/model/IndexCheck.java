package dev.armature.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Pages;
import dev.armature.conformance.TableShape;
import dev.armature.conformance.TableShape.Index;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.Select;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks that indexes are what the table says, however a table or index is read to its end. */
public final class IndexCheck {
    private final DynamoClient client;
    private final TableShape table;

    private IndexCheck(DynamoClient client, TableShape table) {
        this.client = client;
        this.table = table;
    }

    /** Checks the table and all its indexes, while nobody writes. */
    public static void check(DynamoClient client, TableShape table) {
        IndexCheck check = new IndexCheck(client, table);
        List<Item> items = check.readsAlike(ScanRequest.builder(table.name()).build());
        for (Index index : table.indexes()) {
            List<Item> entries = check.readsAlike(
                    ScanRequest.builder(table.name()).indexName(index.name()).build());
            assertThat(entries)
                    .as("%s of %s", index.name(), table.name())
                    .containsExactlyInAnyOrderElementsOf(check.entries(index, items));
        }
    }

    /** Returns what an index must hold, given all items. */
    private List<Item> entries(Index index, List<Item> items) {
        List<Item> entries = new ArrayList<>();
        for (Item item : items) {
            Map<String, AttributeValue> attributes = item.toMap();
            boolean isIn = index.key().all().stream()
                    .allMatch(part -> attributes.containsKey(part.name())
                            && attributes.get(part.name()).type() == part.type());
            if (isIn) {
                Map<String, AttributeValue> entry = new LinkedHashMap<>(attributes);
                table.projected(index).ifPresent(entry.keySet()::retainAll);
                entries.add(Item.of(entry));
            }
        }
        return entries;
    }

    /** Reads everything in one page, in pages of every size, in segments and as a count, and returns what all agree on. */
    private List<Item> readsAlike(ScanRequest request) {
        List<Item> items = Pages.scanItems(client, request);
        assertThat(items).doesNotHaveDuplicates();
        for (int limit = 1; limit <= items.size() + 1; limit += 1 + limit / 5) {
            ScanRequest paged = request.toBuilder().limit(limit).build();
            assertThat(Pages.scanItems(client, paged))
                    .as("in pages of %d", limit)
                    .isEqualTo(items);
        }
        for (int segments : new int[] {2, 3, 7}) {
            List<Item> together = new ArrayList<>();
            for (int segment = 0; segment < segments; segment++) {
                together.addAll(Pages.scanItems(
                        client,
                        request.toBuilder()
                                .segment(segment)
                                .totalSegments(segments)
                                .limit(3)
                                .build()));
            }
            assertThat(together).as("in %d segments", segments).isEqualTo(items);
        }
        ScanRequest count = request.toBuilder().select(Select.COUNT).build();
        assertThat(client.scan(count).count()).isEqualTo(items.size());
        return items;
    }
}
