package dev.armature.engine.partiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.DynamoNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What statements are read as; what is refused, and how, is shown at every front by the conformance tests. */
final class StatementParserTest {
    private static final DocumentPath A = DocumentPath.of("a");
    private static final Condition A_IS_1 = compare("a", Comparator.EQ, 1);
    private static final Condition B_IS_2 = compare("b", Comparator.EQ, 2);
    private static final Condition C_IS_3 = compare("c", Comparator.EQ, 3);

    private static Statement parse(String text, AttributeValue... parameters) {
        return StatementParser.parse(text, List.of(parameters));
    }

    private static Condition where(String condition, AttributeValue... parameters) {
        return ((Statement.Select) parse("SELECT * FROM t WHERE " + condition, parameters))
                .where()
                .orElseThrow();
    }

    private static Condition compare(String attribute, Comparator comparator, long value) {
        return Condition.compare(DocumentPath.of(attribute), comparator, AttributeValue.of(value));
    }

    private static AttributeValue value(String literal, AttributeValue... parameters) {
        Condition condition = where("a = " + literal, parameters);
        return ((Operand.Constant) ((Condition.Comparison) condition).right()).value();
    }

    private static Update update(String clauses) {
        return ((Statement.Change) parse("UPDATE t " + clauses)).update();
    }

    @Test
    void readsSelects() {
        assertThat(parse("select * from t"))
                .isEqualTo(new Statement.Select("t", Optional.empty(), List.of(), Optional.empty(), List.of()));
        assertThat(parse("SELECT a, \"b c\".d[2]['e.f'] FROM \"my.t\".\"my-index\" WHERE a = 1"
                        + " ORDER BY a, b DESC, c ASC ; -- all of it"))
                .isEqualTo(new Statement.Select(
                        "my.t",
                        Optional.of("my-index"),
                        List.of(A, DocumentPath.of("b c").entry("d").element(2).entry("e.f")),
                        Optional.of(A_IS_1),
                        List.of(
                                new Statement.SortColumn("a", true),
                                new Statement.SortColumn("b", false),
                                new Statement.SortColumn("c", true))));
    }

    @Test
    void readsInsertsWithTheirParameters() {
        assertThat(parse("INSERT INTO t VALUE {'a': ?, 'b': ['x', ?]}", AttributeValue.of(1), AttributeValue.of(2)))
                .isEqualTo(new Statement.Insert(
                        "t",
                        Map.of(
                                "a",
                                AttributeValue.of(1),
                                "b",
                                new AttributeValue.L(List.of(AttributeValue.of("x"), AttributeValue.of(2))))));
    }

    @Test
    void readsDeletesAndChecks() {
        assertThat(parse("DELETE FROM t WHERE a = 1 RETURNING ALL OLD *"))
                .isEqualTo(new Statement.Delete("t", Optional.of(A_IS_1), ReturnValues.ALL_OLD));
        assertThat(parse("EXISTS(SELECT * FROM t WHERE a = 1)"))
                .isEqualTo(new Statement.Exists(
                        new Statement.Select("t", Optional.empty(), List.of(), Optional.of(A_IS_1), List.of())));
    }

    @Test
    void readsUpdatesInAnyOrderOfTheirClauses() {
        assertThat(parse("UPDATE t SET b = 1 WHERE a = 1 RETURNING modified new *"))
                .isEqualTo(new Statement.Change(
                        "t",
                        new Update(
                                List.of(new Update.Set(DocumentPath.of("b"), constant(1))),
                                List.of(),
                                List.of(),
                                List.of()),
                        Optional.of(A_IS_1),
                        ReturnValues.UPDATED_NEW));
        Update update =
                update("REMOVE x REMOVE y.z SET b = b + 1, c = 2 - d SET l = list_append(list_append(l, [1]), m)"
                        + " SET s = SET_ADD(s, <<'x'>>) SET e.f = set_delete(e.f, <<1>>) REMOVE w");

        assertThat(update.removes())
                .extracting(remove -> remove.path().toString())
                .containsExactly("x", "y.z", "w");
        assertThat(update.sets())
                .extracting(Update.Set::value)
                .containsExactly(
                        new UpdateValue.Plus(new Operand.Path(DocumentPath.of("b")), constant(1)),
                        new UpdateValue.Minus(constant(2), new Operand.Path(DocumentPath.of("d"))),
                        new UpdateValue.ListAppend(
                                new UpdateValue.ListAppend(
                                        new Operand.Path(DocumentPath.of("l")),
                                        new Operand.Constant(new AttributeValue.L(List.of(AttributeValue.of(1))))),
                                new Operand.Path(DocumentPath.of("m"))));
        assertThat(update.adds())
                .containsExactly(new Update.Add(DocumentPath.of("s"), new AttributeValue.SS(Set.of("x"))));
        assertThat(update.deletes())
                .containsExactly(new Update.Delete(
                        DocumentPath.of("e").entry("f"), new AttributeValue.NS(Set.of(DynamoNumber.of(1)))));
    }

    @Test
    void reckonsFromLeftToRightUnlessParenthesesSayOtherwise() {
        Update update = update("SET a = 1 - 2 + 3, b = 1 - (2 + 3)");

        assertThat(update.sets())
                .extracting(Update.Set::value)
                .containsExactly(
                        new UpdateValue.Plus(new UpdateValue.Minus(constant(1), constant(2)), constant(3)),
                        new UpdateValue.Minus(constant(1), new UpdateValue.Plus(constant(2), constant(3))));
    }

    private static Operand.Constant constant(long value) {
        return new Operand.Constant(AttributeValue.of(value));
    }

    @Test
    void orBindsWeakestThenAndThenNot() {
        assertThat(where("a = 1 OR b = 2 AND c = 3"))
                .isEqualTo(new Condition.Or(List.of(A_IS_1, new Condition.And(List.of(B_IS_2, C_IS_3)))));
        assertThat(where("(a = 1 OR ((b = 2))) AND c = 3"))
                .isEqualTo(new Condition.And(List.of(new Condition.Or(List.of(A_IS_1, B_IS_2)), C_IS_3)));
        assertThat(where("not a = 1 and b = 2"))
                .isEqualTo(new Condition.And(List.of(new Condition.Not(A_IS_1), B_IS_2)));
        assertThat(where("a BETWEEN 1 AND 2 AND b = 2"))
                .isEqualTo(new Condition.And(
                        List.of(new Condition.Between(Operand.path(A), constant(1), constant(2)), B_IS_2)));
    }

    @Test
    void readsEveryPredicate() {
        assertThat(where("a IN [1, 2]"))
                .isEqualTo(where("a IN (1, 2)"))
                .isEqualTo(new Condition.In(Operand.path(A), List.of(constant(1), constant(2))));
        assertThat(where("a NOT IN [1]"))
                .isEqualTo(new Condition.Not(new Condition.In(Operand.path(A), List.of(constant(1)))));
        assertThat(where("a IS MISSING")).isEqualTo(new Condition.AttributeNotExists(A));
        assertThat(where("a IS NOT MISSING")).isEqualTo(new Condition.Not(new Condition.AttributeNotExists(A)));
        assertThat(where("a IS NULL"))
                .isEqualTo(new Condition.AttributeTypeIs(A, Operand.constant(AttributeValue.of("NULL"))));
        assertThat(where("Begins_With(a, 'x')"))
                .isEqualTo(new Condition.BeginsWith(Operand.path(A), Operand.constant(AttributeValue.of("x"))));
        assertThat(where("size(a) >= 2"))
                .isEqualTo(new Condition.Comparison(Operand.size(A), Comparator.GE, constant(2)));
    }

    @Test
    void nothingMissingDiffers() {
        assertThat(where("a <> 1"))
                .isEqualTo(where("a != 1"))
                .isEqualTo(
                        new Condition.And(List.of(new Condition.AttributeExists(A), compare("a", Comparator.NE, 1))));
    }

    @Test
    void readsEveryValue() {
        assertThat(value("'it''s'")).isEqualTo(AttributeValue.of("it's"));
        assertThat(value("-.5e1")).isEqualTo(AttributeValue.of(-5));
        assertThat(value("1.")).isEqualTo(AttributeValue.of(1));
        assertThat(value("true")).isEqualTo(AttributeValue.of(true));
        assertThat(value("NULL")).isEqualTo(AttributeValue.NULL.INSTANCE);
        assertThat(value("{}")).isEqualTo(new AttributeValue.M(Map.of()));
        assertThat(value("[]")).isEqualTo(new AttributeValue.L(List.of()));
        assertThat(value("<<?, ?>>", new AttributeValue.B(new byte[] {1}), new AttributeValue.B(new byte[0])))
                .isEqualTo(new AttributeValue.BS(
                        Set.of(new AttributeValue.B(new byte[] {1}), new AttributeValue.B(new byte[0]))));
    }

    @Test
    void saysWhereAStatementIsWrong() {
        assertThatThrownBy(() -> parse("SELECT *\nFROM t\n  WHERE a = = 1"))
                .isInstanceOf(ValidationException.class)
                .hasMessageEndingWith("Unexpected token at 3:13: =");
    }
}
