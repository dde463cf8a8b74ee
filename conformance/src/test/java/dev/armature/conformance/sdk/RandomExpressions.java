package dev.armature.conformance.sdk;

import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.RandomValues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Conditions, updates and projections over few paths. Those that the service refuses for their form are left out. */
final class RandomExpressions {
    private static final String[] NAMES = {"a", "b", "size", "Artist", "a.b", "né"};

    private final Random random;
    private final RandomValues values;

    RandomExpressions(Random random) {
        this.random = random;
        this.values = new RandomValues(random);
    }

    private DocumentPath path() {
        DocumentPath path = DocumentPath.of(any(NAMES));
        return switch (random.nextInt(4)) {
            case 0 -> path.element(random.nextInt(3));
            case 1 -> path.entry("b");
            default -> path;
        };
    }

    private AttributeValue scalar() {
        return random.nextBoolean() ? AttributeValue.of(values.string()) : AttributeValue.of(random.nextInt(5));
    }

    Condition condition() {
        return condition(2);
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 7 : 10)) {
            case 0 -> new Condition.AttributeExists(path());
            case 1 -> new Condition.AttributeNotExists(path());
            case 2 ->
                new Condition.AttributeTypeIs(
                        path(),
                        Operand.constant(
                                AttributeValue.of(any(AttributeType.values()).name())));
            case 3 -> new Condition.BeginsWith(Operand.path(path()), Operand.constant(AttributeValue.of("a")));
            case 4 -> new Condition.Contains(Operand.path(path()), Operand.constant(scalar()));
            case 5 ->
                new Condition.In(Operand.path(path()), List.of(Operand.constant(scalar()), Operand.constant(scalar())));
            case 6 ->
                new Condition.Comparison(
                        random.nextBoolean() ? Operand.size(path()) : Operand.path(path()),
                        any(Comparator.values()),
                        Operand.constant(AttributeValue.of(random.nextInt(5))));
            case 7 -> condition(depth - 1).and(condition(depth - 1));
            case 8 -> condition(depth - 1).or(condition(depth - 1));
            default -> condition(depth - 1).not();
        };
    }

    private <E> E any(E[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Returns an update of distinct attributes. */
    Update update() {
        List<Update.Set> sets = new ArrayList<>();
        List<Update.Remove> removes = new ArrayList<>();
        List<Update.Add> adds = new ArrayList<>();
        List<Update.Delete> deletes = new ArrayList<>();
        for (DocumentPath path : paths()) {
            switch (random.nextInt(6)) {
                case 0 -> removes.add(new Update.Remove(path));
                case 1 -> adds.add(new Update.Add(path, AttributeValue.of(random.nextInt(9) - 4)));
                case 2 -> deletes.add(new Update.Delete(path, new AttributeValue.SS(Set.of("a"))));
                default -> sets.add(new Update.Set(path, value()));
            }
        }
        return new Update(sets, removes, adds, deletes);
    }

    private UpdateValue value() {
        Operand.Constant constant = new Operand.Constant(values.value());
        return switch (random.nextInt(5)) {
            case 0 -> new UpdateValue.IfNotExists(path(), constant);
            case 1 ->
                new UpdateValue.Plus(
                        new Operand.Path(path()), new Operand.Constant(AttributeValue.of(random.nextInt(5))));
            case 2 ->
                new UpdateValue.ListAppend(
                        new UpdateValue.IfNotExists(path(), new Operand.Constant(new AttributeValue.L(List.of()))),
                        new Operand.Constant(new AttributeValue.L(List.of(values.value(1)))));
            default -> constant;
        };
    }

    /** Returns the parts of an item in distinct attributes. */
    Projection projection() {
        return new Projection(paths());
    }

    private List<DocumentPath> paths() {
        Set<String> attributes = new LinkedHashSet<>();
        List<DocumentPath> paths = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            DocumentPath path = path();
            if (attributes.add(path.attribute().text())) {
                paths.add(path);
            }
        }
        return paths;
    }
}
