package dev.armature.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ExpressionRendererTest {
    private static final Condition AWARDED = compare("awards", Comparator.GE, 1);
    private static final Condition LIVE =
            new Condition.Contains(Operand.path(path("tags")), Operand.constant(AttributeValue.of("live")));
    private static final Condition HAS_LYRICS = new Condition.AttributeExists(path("lyrics"));

    @Test
    void describesConditionForPeople() {
        assertThat(ExpressionRenderer.describe(AWARDED.and(LIVE.or(HAS_LYRICS))))
                .isEqualTo("awards >= 1 AND (contains(tags, \"live\") OR attribute_exists(lyrics))");
    }

    @Test
    void escapesWhatPeopleCannotSee() {
        String last = Character.toString(0x10FFFF);

        assertThat(described(Condition.compare(path("a"), Comparator.LT, AttributeValue.of("é\"" + last + "\u200b\n"))))
                .isEqualTo("a < \"é\\\"\\udbff\\udfff\\u200b\\u000a\"");
        assertThat(described(compare("a`\u0000", Comparator.LT, 1))).isEqualTo("`a\\`\\u0000` < 1");
        assertThat(described(Condition.compare(path("a"), Comparator.EQ, AttributeValue.of("\ud83d\ude00 ok"))))
                .isEqualTo("a = \"\ud83d\ude00 ok\"");
    }

    @Test
    void givesEveryNameAndValuePlaceholder() {
        ExpressionRenderer renderer = new ExpressionRenderer();

        String text = renderer.condition(Expression.of(AWARDED.and(LIVE.or(HAS_LYRICS))));

        assertThat(text).isEqualTo("#n0 >= :v0 AND (contains(#n1, :v1) OR attribute_exists(#n2))");
        assertThat(renderer.substitutions())
                .isEqualTo(new Expression.Substitutions(
                        Map.of("#n0", "awards", "#n1", "tags", "#n2", "lyrics"),
                        Map.of(":v0", AttributeValue.of(1), ":v1", AttributeValue.of("live"))));
    }

    @Test
    void sharesPlaceholdersAcrossTheExpressionsOfRequest() {
        ExpressionRenderer renderer = new ExpressionRenderer();

        String key = renderer.keyCondition(Expression.of(new KeyCondition(
                List.of(new KeyCondition.Equality("artist", AttributeValue.of("Acme"))),
                Optional.of(new KeyCondition.BeginsWith("title", AttributeValue.of("H"))))));
        String filter = renderer.condition(
                Expression.of(Condition.compare(path("album"), Comparator.NE, AttributeValue.of("Acme"))));
        String projection = renderer.projection(Expression.of(new Projection(
                List.of(path("title"), path("label").entry("title").element(3)))));

        assertThat(key).isEqualTo("#n0 = :v0 AND begins_with(#n1, :v1)");
        assertThat(filter).isEqualTo("#n2 <> :v0");
        assertThat(projection).isEqualTo("#n1, #n3.#n1[3]");
        assertThat(renderer.substitutions().names()).hasSize(4);
        assertThat(renderer.substitutions().values()).hasSize(2);
    }

    @Test
    void equalNumbersAndSetsShareOnePlaceholder() {
        ExpressionRenderer renderer = new ExpressionRenderer();
        AttributeValue oneWay = new AttributeValue.SS(Set.of("a", "b", "c"));
        AttributeValue otherWay = new AttributeValue.SS(Set.of("c", "b", "a"));

        String text = renderer.condition(Expression.of(Condition.compare(path("x"), Comparator.EQ, oneWay)
                .or(Condition.compare(path("y"), Comparator.EQ, otherWay))));

        assertThat(text).isEqualTo("#n0 = :v0 OR #n1 = :v0");
    }

    @Test
    void keepsTextAsItIsAndClearOfItsPlaceholders() {
        ExpressionRenderer renderer = new ExpressionRenderer(new Expression.Substitutions(
                Map.of("#n0", "colour"), Map.of(":v0", AttributeValue.of(7), ":v1", AttributeValue.of(8))));

        String text = renderer.condition(new Expression.Text<>("#n0 BETWEEN :v0 AND :v1"));
        String tree = renderer.condition(Expression.of(AWARDED));

        assertThat(text).isEqualTo("#n0 BETWEEN :v0 AND :v1");
        assertThat(tree).isEqualTo("#n1 >= :v2");
        assertThat(renderer.substitutions().names())
                .containsEntry("#n0", "colour")
                .containsEntry("#n1", "awards");
    }

    @Test
    void writesParenthesesWhereTheyChangeTheMeaningAndNowhereElse() {
        Condition a = compare("a", Comparator.EQ, 1);
        Condition b = compare("b", Comparator.LT, 2);
        Condition c = compare("c", Comparator.GT, 3);

        assertThat(described(a.or(b).and(c))).isEqualTo("(a = 1 OR b < 2) AND c > 3");
        assertThat(described(a.and(b).or(c))).isEqualTo("a = 1 AND b < 2 OR c > 3");
        assertThat(described(a.and(b.and(c)))).isEqualTo("a = 1 AND b < 2 AND c > 3");
        assertThat(described(a.not())).isEqualTo("NOT a = 1");
        assertThat(described(a.and(b).not())).isEqualTo("NOT (a = 1 AND b < 2)");
        assertThat(described(a.not().and(b))).isEqualTo("NOT a = 1 AND b < 2");
        assertThat(described(a.not().not())).isEqualTo("NOT NOT a = 1");
        assertThat(described(new Condition.Not(new Condition.And(List.of(new Condition.Or(List.of(a)))))))
                .isEqualTo("NOT a = 1");
        assertThat(described(new Condition.Or(List.of(new Condition.And(List.of(a.or(b))), c))))
                .isEqualTo("a = 1 OR b < 2 OR c > 3");
    }

    @Test
    void writesEveryKindOfCondition() {
        Operand year = Operand.path(path("year"));

        assertThat(described(new Condition.Between(year, number(1), Operand.path(path("last")))))
                .isEqualTo("year BETWEEN 1 AND last");
        assertThat(described(new Condition.In(year, List.of(number(1), number(2)))))
                .isEqualTo("year IN (1, 2)");
        assertThat(described(new Condition.AttributeNotExists(path("year")))).isEqualTo("attribute_not_exists(year)");
        assertThat(described(new Condition.AttributeTypeIs(path("year"), Operand.constant(AttributeValue.of("N")))))
                .isEqualTo("attribute_type(year, \"N\")");
        assertThat(described(new Condition.BeginsWith(year, Operand.constant(AttributeValue.of("19")))))
                .isEqualTo("begins_with(year, \"19\")");
        assertThat(described(new Condition.Comparison(Operand.size(path("tags").element(0)), Comparator.LE, number(5))))
                .isEqualTo("size(tags[0]) <= 5");
    }

    @Test
    void writesEveryKindOfKeyRange() {
        assertThat(describedRange(new KeyCondition.Compared("title", Comparator.LE, AttributeValue.of(3))))
                .isEqualTo("artist = \"Acme\" AND title <= 3");
        assertThat(describedRange(new KeyCondition.Between("title", AttributeValue.of(3), AttributeValue.of(4))))
                .isEqualTo("artist = \"Acme\" AND title BETWEEN 3 AND 4");
        assertThat(describedRange(new KeyCondition.BeginsWith("title", AttributeValue.of("H"))))
                .isEqualTo("artist = \"Acme\" AND begins_with(title, \"H\")");
    }

    @Test
    void writesTheSectionsOfUpdateInOneOrder() {
        Update update = new Update(
                List.of(
                        new Update.Set(path("year"), new Operand.Constant(AttributeValue.of(2016))),
                        new Update.Set(path("title"), new Operand.Path(path("name")))),
                List.of(
                        new Update.Remove(path("lyrics")),
                        new Update.Remove(path("notes").element(2))),
                List.of(new Update.Add(path("awards"), AttributeValue.of(1))),
                List.of(new Update.Delete(path("tags"), new AttributeValue.SS(Set.of("live")))));

        assertThat(ExpressionRenderer.describe(update))
                .isEqualTo(
                        "SET year = 2016, title = name REMOVE lyrics, notes[2] ADD awards 1 DELETE tags <<\"live\">>");
        assertThat(new ExpressionRenderer().update(Expression.of(update)))
                .isEqualTo("SET #n0 = :v0, #n1 = #n2 REMOVE #n3, #n4[2] ADD #n5 :v1 DELETE #n6 :v2");
    }

    @Test
    void writesArithmeticFromTheLeft() {
        UpdateValue a = new Operand.Path(path("a"));
        UpdateValue one = new Operand.Constant(AttributeValue.of(1));
        UpdateValue fallback = new UpdateValue.IfNotExists(path("a"), one);

        assertThat(describedSet(new UpdateValue.Minus(new UpdateValue.Plus(a, one), one)))
                .isEqualTo("SET x = a + 1 - 1");
        assertThat(describedSet(new UpdateValue.Minus(a, new UpdateValue.Plus(a, one))))
                .isEqualTo("SET x = a - (a + 1)");
        assertThat(describedSet(new UpdateValue.Plus(fallback, one))).isEqualTo("SET x = if_not_exists(a, 1) + 1");
        assertThat(describedSet(new UpdateValue.ListAppend(a, fallback)))
                .isEqualTo("SET x = list_append(a, if_not_exists(a, 1))");
    }

    @Test
    void describesValuesOfEveryType() {
        AttributeValue binary = new AttributeValue.B(new byte[] {(byte) 0xca, (byte) 0xfe});

        assertThat(describedValue(AttributeValue.of("a \"b\" \\ \n"))).isEqualTo("\"a \\\"b\\\" \\\\ \\u000a\"");
        assertThat(describedValue(AttributeValue.of(true))).isEqualTo("true");
        assertThat(describedValue(AttributeValue.NULL.INSTANCE)).isEqualTo("null");
        assertThat(describedValue(binary)).isEqualTo("0xcafe");
        assertThat(describedValue(new AttributeValue.L(List.of(AttributeValue.of(1), binary))))
                .isEqualTo("[1, 0xcafe]");
        assertThat(describedValue(new AttributeValue.M(Map.of("a.b", AttributeValue.of(1)))))
                .isEqualTo("{`a.b`: 1}");
    }

    @Test
    void refusesTreesDeeperThanItsBound() {
        Condition deep = HAS_LYRICS;
        UpdateValue deepValue = new Operand.Path(path("a"));
        for (int i = 0; i < 100_000; i++) {
            deep = deep.not();
            deepValue = new UpdateValue.Plus(deepValue, deepValue);
        }
        Condition condition = deep;
        UpdateValue value = deepValue;

        assertThatThrownBy(() -> described(condition))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("300");
        assertThatThrownBy(() -> describedSet(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("300");
    }

    @Test
    void refusesWhatHasNoText() {
        assertThatThrownBy(() -> ExpressionRenderer.describe(Update.NONE)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> described(new Condition.And(List.of()))).hasMessageContaining("at least one");
        assertThatThrownBy(() -> described(new Condition.In(number(1), List.of())))
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> ExpressionRenderer.describe(new Projection(List.of())))
                .hasMessageContaining("at least one");
    }

    private static String described(Condition condition) {
        return ExpressionRenderer.describe(condition);
    }

    private static String describedRange(KeyCondition.Range range) {
        return ExpressionRenderer.describe(new KeyCondition(
                List.of(new KeyCondition.Equality("artist", AttributeValue.of("Acme"))), Optional.of(range)));
    }

    private static String describedSet(UpdateValue value) {
        return ExpressionRenderer.describe(
                new Update(List.of(new Update.Set(path("x"), value)), List.of(), List.of(), List.of()));
    }

    private static String describedValue(AttributeValue value) {
        String described = described(Condition.compare(path("x"), Comparator.EQ, value));
        return described.substring("x = ".length());
    }

    private static Condition compare(String attribute, Comparator comparator, long value) {
        return Condition.compare(path(attribute), comparator, AttributeValue.of(value));
    }

    private static Operand number(long value) {
        return Operand.constant(AttributeValue.of(value));
    }

    private static DocumentPath path(String attribute) {
        return DocumentPath.of(attribute);
    }
}
