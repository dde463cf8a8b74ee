package dev.armature.conformance.listtables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.ListTablesRequest;
import dev.armature.runtime.operation.ListTablesResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PagingTest {
    @ParameterizedTest
    @EnumSource
    void namesEveryTableInOrderPageAfterPage(Front front) {
        try (DynamoClient client = front.open()) {
            for (String name : List.of("Songs", "Albums", "Artists", "Years", "Labels")) {
                TableShape.ofPartitionKey(name).create(client);
            }

            List<String> names = new ArrayList<>();
            Optional<String> start = Optional.empty();
            int pages = 0;
            do {
                ListTablesResponse page = client.listTables(new ListTablesRequest(start, Optional.of(2)));
                names.addAll(page.tableNames());
                start = page.lastEvaluatedTableName();
                pages++;
            } while (start.isPresent());

            assertThat(names).containsExactly("Albums", "Artists", "Labels", "Songs", "Years");
            assertThat(pages).isEqualTo(3);
        }
    }
}
