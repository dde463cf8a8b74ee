package dev.armature.engine.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.TestTable;
import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.storage.memory.MemoryStore;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How SELECTs are read, of a table with the key pk and sk. */
final class ReadPlannerTest {
    private static final TableDefinition TABLE = Catalog.open(new MemoryStore())
            .create(TestTable.definition("t"), "id", 0)
            .orElseThrow();

    private static ReadPlan plan(String rest) {
        Statement.Select select = (Statement.Select) StatementParser.parse("SELECT * FROM t " + rest, List.of());
        return ReadPlanner.plan(select, TABLE, select.index().map(TABLE::index).orElse(null));
    }

    private static ReadPlan.Queries queries(String rest) {
        return (ReadPlan.Queries) plan(rest);
    }

    private static KeyCondition.Equality equal(String attribute, String value) {
        return new KeyCondition.Equality(attribute, AttributeValue.of(value));
    }

    private static Optional<Condition> nIs1() {
        return Optional.of(Condition.compare(DocumentPath.of("n"), Comparator.EQ, AttributeValue.of(1)));
    }

    @Test
    void getsByTheWholeKey() {
        ReadPlan plan = plan("WHERE n = 1 AND 2 = sk AND pk = 'a'");

        assertThat(((ReadPlan.Get) plan).key().toItem()).isEqualTo(TestTable.item("pk", "a", "sk", 2));
        assertThat(plan.filter()).isEqualTo(nIs1());
    }

    @Test
    void queriesByThePartitionKeyWithOneRange() {
        assertThat(plan("WHERE pk = 'a' AND 2 < sk AND n = 1 ORDER BY sk DESC"))
                .isEqualTo(new ReadPlan.Queries(
                        List.of(new KeyCondition(
                                List.of(equal("pk", "a")),
                                Optional.of(new KeyCondition.Compared("sk", Comparator.GT, AttributeValue.of(2))))),
                        false,
                        false,
                        nIs1()));
    }

    @Test
    void leavesASecondRangeAndOneOfAnotherTypeToTheFilter() {
        assertThat(queries("WHERE pk = 'a' AND sk > 2 AND sk < 9").filter())
                .isEqualTo(Optional.of(Condition.compare(DocumentPath.of("sk"), Comparator.LT, AttributeValue.of(9))));
        assertThat(queries("WHERE pk = 'a' AND sk > 'x'").keys().get(0).range()).isEmpty();
    }

    @Test
    void queriesEachOfSeveralKeys() {
        assertThat(queries("WHERE pk IN ['b', 'a', 'b'] ORDER BY pk").keys())
                .extracting(KeyCondition::equalities)
                .containsExactly(List.of(equal("pk", "a")), List.of(equal("pk", "b")));
        assertThat(queries("WHERE (pk = 'b' OR pk IN ('a')) AND sk IN [1, 2]").keys())
                .hasSize(4);
    }

    @Test
    void mergesSeveralPartitionsWhenTheSortKeyComesFirst() {
        assertThat(queries("WHERE pk IN ['a', 'b'] ORDER BY sk").merged()).isTrue();
        assertThat(queries("WHERE pk IN ['a', 'b'] ORDER BY pk, sk").merged()).isFalse();
        assertThat(queries("WHERE pk IN ['a'] ORDER BY sk").merged()).isFalse();
    }

    @Test
    void asksAnIndexOfSeveralAttributesForAllOfItsPartitionKey() {
        Statement.Select complete = (Statement.Select) StatementParser.parse(
                "SELECT * FROM t.byPlace WHERE city = 'b' AND country = 'a' AND street = 'c' AND number > 1",
                List.of());
        Statement.Select partial = (Statement.Select)
                StatementParser.parse("SELECT * FROM t.byPlace WHERE city = 'b' AND street = 'c'", List.of());

        assertThat(ReadPlanner.plan(complete, TABLE, TABLE.index("byPlace")))
                .isEqualTo(new ReadPlan.Queries(
                        List.of(new KeyCondition(
                                List.of(equal("country", "a"), equal("city", "b"), equal("street", "c")),
                                Optional.of(new KeyCondition.Compared("number", Comparator.GT, AttributeValue.of(1))))),
                        true,
                        false,
                        Optional.empty()));
        assertThat(ReadPlanner.plan(partial, TABLE, TABLE.index("byPlace")))
                .isEqualTo(new ReadPlan.Scan(partial.where()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "WHERE sk = 1",
                "WHERE pk > 'a'",
                "WHERE pk = 'a' OR n = 1",
                "WHERE NOT pk = 'a'",
                "WHERE pk IN ['a', n]",
                "WHERE pk = n",
                "WHERE pk.a = 'a'"
            })
    void scansEverythingElse(String rest) {
        assertThat(plan(rest)).isInstanceOf(ReadPlan.Scan.class);
    }
}
