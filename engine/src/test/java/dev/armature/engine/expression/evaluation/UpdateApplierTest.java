package dev.armature.engine.expression.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class UpdateApplierTest {
    private static final DocumentPath A = DocumentPath.of("a");
    private static final DocumentPath B = DocumentPath.of("b");
    private static final Item NUMBERS =
            item(sink -> sink.attribute("a").number(1).attribute("b").number(2));
    private static final Item LIST = item(sink ->
            sink.attribute("a").startList().number(0).number(1).number(2).endList());

    @Test
    void agreesWithTheNaiveUpdate() {
        SeededRun.with(random -> {
            RandomValues values = new RandomValues(random);
            RandomUpdates updates = new RandomUpdates(random, values);
            int applied = 0;
            for (int i = 0; i < 60_000; i++) {
                Item before = values.item();
                Update update = updates.update();
                Optional<UpdateApplier> applier = applier(update);
                if (applier.isPresent()) {
                    Optional<Item> expected = expected(update, before);

                    Optional<Item> after = after(applier.get(), before);

                    assertThat(after).as("%s on %s", update, before).isEqualTo(expected);
                    applied += after.isPresent() ? 1 : 0;
                }
            }
            assertThat(applied).isGreaterThan(1_000);
        });
    }

    private static Optional<UpdateApplier> applier(Update update) {
        try {
            return Optional.of(new UpdateApplier(update));
        } catch (ExpressionException overlap) {
            return Optional.empty();
        }
    }

    private static Optional<Item> after(UpdateApplier applier, Item before) {
        try {
            return Optional.of(applier.apply(before).after());
        } catch (ExpressionException refused) {
            return Optional.empty();
        }
    }

    private static Optional<Item> expected(Update update, Item before) {
        try {
            return Optional.of(NaiveUpdate.apply(update, before));
        } catch (NaiveUpdate.Refused refused) {
            return Optional.empty();
        }
    }

    @Test
    void computesFromTheItemAsItWas() {
        Update swap = sets(new Update.Set(A, new Operand.Path(B)), new Update.Set(B, new Operand.Path(A)));

        UpdateResult result = new UpdateApplier(swap).apply(NUMBERS);

        assertThat(result.after())
                .isEqualTo(item(
                        sink -> sink.attribute("a").number(2).attribute("b").number(1)));
        assertThat(result.updatedBefore()).isEqualTo(NUMBERS);
        assertThat(result.updatedAfter()).isEqualTo(result.after());
    }

    @Test
    void keepsTheOrderOfAttributesAndAppendsNewOnes() {
        Update update = sets(set(DocumentPath.of("c"), 3), set(A, 9));

        Item after = new UpdateApplier(update).apply(NUMBERS).after();

        assertThat(after.toMap().keySet()).containsExactly("a", "b", "c");
    }

    @Test
    void appendsPastTheEndInTheOrderOfIndexes() {
        Update update = sets(set(A.element(90), 90), set(A.element(7), 7), set(A.element(1), -1));

        UpdateResult result = new UpdateApplier(update).apply(LIST);

        assertThat(result.after().find(A)).contains(list(0, -1, 2, 7, 90));
        assertThat(result.updatedAfter().find(A)).contains(list(-1));
        assertThat(result.updatedBefore().find(A)).contains(list(1));
    }

    @Test
    void closesTheListAfterEverythingElse() {
        Update update = new Update(
                List.of(set(A.element(2), 20)),
                List.of(new Update.Remove(A.element(0)), new Update.Remove(A.element(17))),
                List.of(),
                List.of());

        UpdateResult result = new UpdateApplier(update).apply(LIST);

        assertThat(result.after().find(A)).contains(list(1, 20));
        assertThat(result.updatedAfter().find(A)).contains(list(1));
    }

    @Test
    void removalShowsNothingNew() {
        UpdateResult result = new UpdateApplier(removes(A)).apply(NUMBERS);

        assertThat(result.updatedBefore())
                .isEqualTo(item(sink -> sink.attribute("a").number(1)));
        assertThat(result.updatedAfter().isEmpty()).isTrue();
    }

    @Test
    void anEmptiedSetGoesAwayAndAnEmptiedMapStays() {
        Item before = item(sink -> sink.attribute("a")
                .startMap()
                .attribute("tags")
                .startSet(AttributeType.SS)
                .string("x")
                .endSet()
                .endMap());
        Update update = new Update(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Update.Delete(A.entry("tags"), new AttributeValue.SS(Set.of("x", "y")))));

        Item after = new UpdateApplier(update).apply(before).after();

        assertThat(after).isEqualTo(item(sink -> sink.attribute("a").startMap().endMap()));
    }

    @Test
    void addsExactlyToWhatIsThereOrToNothing() {
        AttributeValue tenth = AttributeValue.written(sink -> sink.number(new BigDecimal("0.1")));
        Update update = new Update(
                List.of(),
                List.of(),
                List.of(new Update.Add(A, tenth), new Update.Add(DocumentPath.of("c"), tenth)),
                List.of());

        Item after = new UpdateApplier(update).apply(NUMBERS).after();

        assertThat(after.find("a").orElseThrow().toString()).contains("1.1");
        assertThat(after.find("c")).contains(tenth);
    }

    @Test
    void createsAnItemFromItsKeyAndTheUpdate() {
        Item key = item(sink -> sink.attribute("pk").string("x"));
        Update update = new Update(
                List.of(set(A, 1)), List.of(new Update.Remove(B.entry("deep").element(1))), List.of(), List.of());

        UpdateResult result = new UpdateApplier(update).create(key);

        assertThat(result.before().isEmpty()).isTrue();
        assertThat(result.after())
                .isEqualTo(item(
                        sink -> sink.attribute("pk").string("x").attribute("a").number(1)));
    }

    @Test
    void anUpdateOfNothingLeavesTheSameBytes() {
        Item after = new UpdateApplier(Update.NONE).apply(LIST).after();

        assertThat(after.encoded()).isEqualTo(LIST.encoded());
    }

    @Test
    void namesWhatCannotBeDone() {
        assertThat(kindOf(sets(set(A.entry("x"), 1)), NUMBERS)).isEqualTo(Kind.NO_PARENT);
        assertThat(kindOf(removes(DocumentPath.of("c").element(0)), NUMBERS)).isEqualTo(Kind.NO_PARENT);
        assertThat(kindOf(sets(set(A.entry("x"), 1)), LIST)).isEqualTo(Kind.NO_PARENT);
        assertThat(kindOf(sets(new Update.Set(A, new Operand.Path(DocumentPath.of("c")))), NUMBERS))
                .isEqualTo(Kind.NO_ATTRIBUTE);
        assertThat(kindOf(
                        sets(new Update.Set(
                                A, new UpdateValue.Plus(new Operand.Path(A), constant(AttributeValue.of("x"))))),
                        NUMBERS))
                .isEqualTo(Kind.DATA_TYPE);
        assertThat(kindOf(
                        sets(new Update.Set(
                                A, new UpdateValue.Plus(constant(number("9e125")), constant(number("9e125"))))),
                        NUMBERS))
                .isEqualTo(Kind.NUMBER_OVERFLOW);
        assertThat(kindOf(
                        sets(new Update.Set(
                                A, new UpdateValue.Minus(constant(number("1e30")), constant(number("1e-30"))))),
                        NUMBERS))
                .isEqualTo(Kind.NUMBER_DIGITS);
    }

    @Test
    void missesTheParentBeforeTheValueWhetherThereIsAnItemOrNot() {
        DocumentPath inside = DocumentPath.of("missing").entry("x");
        Update countsUp =
                sets(new Update.Set(inside, new UpdateValue.Plus(new Operand.Path(inside), constant(number("1")))));

        assertThat(kindOf(countsUp, NUMBERS)).isEqualTo(Kind.NO_PARENT);
        assertThat(kindOf(countsUp, Item.empty())).isEqualTo(Kind.NO_PARENT);
    }

    @Test
    void refusesPathsThatOverlapOrConflict() {
        assertThat(kindOf(sets(set(A, 1), set(A.entry("x"), 1)), NUMBERS)).isEqualTo(Kind.PATHS_OVERLAP);
        assertThat(kindOf(sets(set(A.entry("x"), 1), set(A, 1)), NUMBERS)).isEqualTo(Kind.PATHS_OVERLAP);
        assertThat(kindOf(sets(set(A, 1), set(A, 1)), NUMBERS)).isEqualTo(Kind.PATHS_OVERLAP);
        assertThat(kindOf(sets(set(A.entry("x"), 1), set(A.element(0), 1)), NUMBERS))
                .isEqualTo(Kind.PATHS_CONFLICT);
    }

    @Test
    void refusesAResultThatIsNestedTooDeep() {
        AttributeValue deep = AttributeValue.of(1);
        for (int i = 0; i < Item.MAX_DEPTH; i++) {
            deep = new AttributeValue.L(List.of(deep));
        }
        Item before = item(sink -> sink.attribute("a").startMap().endMap());

        assertThat(kindOf(sets(new Update.Set(A.entry("x"), new Operand.Constant(deep))), before))
                .isEqualTo(Kind.ITEM_TOO_DEEP);
    }

    private static Kind kindOf(Update update, Item before) {
        return catchThrowableOfType(ExpressionException.class, () -> new UpdateApplier(update).apply(before))
                .kind();
    }

    private static Update sets(Update.Set... sets) {
        return new Update(List.of(sets), List.of(), List.of(), List.of());
    }

    private static Update removes(DocumentPath path) {
        return new Update(List.of(), List.of(new Update.Remove(path)), List.of(), List.of());
    }

    private static Update.Set set(DocumentPath path, long value) {
        return new Update.Set(path, new Operand.Constant(AttributeValue.of(value)));
    }

    private static UpdateValue constant(AttributeValue value) {
        return new Operand.Constant(value);
    }

    private static AttributeValue number(String text) {
        return AttributeValue.written(sink -> sink.number(new BigDecimal(text)));
    }

    private static AttributeValue list(long... values) {
        return AttributeValue.written(sink -> {
            sink.startList();
            for (long value : values) {
                sink.number(value);
            }
            sink.endList();
        });
    }

    private static Item item(Consumer<AttributeSink> attributes) {
        ItemSink sink = new ItemSink();
        attributes.accept(sink);
        return sink.toItem();
    }
}
