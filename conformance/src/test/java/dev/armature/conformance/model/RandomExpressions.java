package dev.armature.conformance.model;

import dev.armature.conformance.TableShape.KeyParts;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Random conditions, updates and projections. Each could be written as text that the service takes, so that every front can
 * carry it; whether it can be done to the item at hand is another matter. Updates never make items grow without end.
 */
final class RandomExpressions {
    private final RandomWorld world;

    RandomExpressions(RandomWorld world) {
        this.world = world;
    }

    /** Returns a condition of up to three levels. */
    Condition condition() {
        return condition(2);
    }

    /** Returns a condition for a query of this key, which seldom names one of its attributes. */
    Condition filter(KeyParts key) {
        Condition filter = condition();
        while (ReferenceFilter.names(filter, key) && !world.rarely(10)) {
            filter = condition();
        }
        return filter;
    }

    private Condition condition(int depth) {
        Supplier<Condition> part = () -> condition(depth - 1);
        return switch (world.below(depth > 0 ? 13 : 9)) {
            case 0 -> new Condition.AttributeExists(path());
            case 1, 2 -> new Condition.AttributeNotExists(path());
            case 3 ->
                new Condition.AttributeTypeIs(
                        path(),
                        Operand.constant(AttributeValue.of(
                                world.oneOf(List.of(AttributeType.values())).name())));
            case 4 ->
                new Condition.BeginsWith(
                        Operand.path(path()),
                        Operand.constant(world.rarely(2) ? world.binary() : AttributeValue.of("a")));
            case 5 -> new Condition.Contains(Operand.path(path()), Operand.constant(world.ordered()));
            case 6 -> between();
            case 7 -> new Condition.In(operand(), world.several(4, () -> Operand.constant(world.value())));
            case 8 -> comparison();
            case 9, 10 -> part.get().and(part.get());
            case 11 -> part.get().or(part.get());
            default -> new Condition.Not(part.get());
        };
    }

    /** Returns a comparison of two different operands, as text must have. */
    private Condition comparison() {
        Comparator comparator = world.oneOf(List.of(Comparator.values()));
        Operand left = operand();
        Operand right = operand();
        if (right.equals(left) || !world.rarely(3)) {
            right = Operand.constant(comparator.isOrdering() ? world.ordered() : world.value());
        }
        return new Condition.Comparison(left, comparator, right);
    }

    private Condition between() {
        AttributeValue lower = world.ordered();
        AttributeValue upper = world.ordered();
        if (lower.type() != upper.type() || ReferenceOrder.compare(lower, upper) > 0) {
            upper = lower;
        }
        return new Condition.Between(operand(), Operand.constant(lower), Operand.constant(upper));
    }

    private Operand operand() {
        return world.rarely(4) ? Operand.size(path()) : Operand.path(path());
    }

    /** Returns a path of up to three steps. */
    private DocumentPath path() {
        return longer(DocumentPath.of(world.attribute()));
    }

    private DocumentPath longer(DocumentPath attribute) {
        DocumentPath path = attribute;
        if (!world.mayBeNested(attribute.attribute().text())) {
            return path;
        }
        for (int steps = Math.max(0, world.below(6) - 3); steps > 0; steps--) {
            path = world.rarely(2) ? path.entry(world.oneOf(List.of("a", "b", "c"))) : path.element(world.below(4));
        }
        return path;
    }

    /** Returns one to three paths; now and then two that clash. */
    Projection projection() {
        List<DocumentPath> paths = new ArrayList<>();
        for (String attribute : world.several(3, () -> world.rarely(4) ? "pk" : world.attribute())) {
            paths.add(longer(DocumentPath.of(attribute)));
        }
        return new Projection(world.rarely(20) ? paths : distinct(paths));
    }

    private static List<DocumentPath> distinct(List<DocumentPath> paths) {
        List<DocumentPath> distinct = new ArrayList<>();
        for (DocumentPath path : paths) {
            if (!ReferencePaths.clashes(distinct, path)) {
                distinct.add(path);
            }
        }
        return distinct;
    }

    /** Returns an update of one to four paths; now and then two that clash. */
    Update update() {
        List<DocumentPath> paths = world.several(3, this::path);
        List<Update.Set> sets = new ArrayList<>();
        List<Update.Remove> removes = new ArrayList<>();
        List<Update.Add> adds = new ArrayList<>();
        List<Update.Delete> deletes = new ArrayList<>();
        for (DocumentPath path : world.rarely(20) ? paths : distinct(paths)) {
            switch (world.below(8)) {
                case 0, 1, 2, 3 -> sets.add(new Update.Set(path, value(path)));
                case 4, 5 -> removes.add(new Update.Remove(path));
                case 6 -> adds.add(new Update.Add(path, world.rarely(2) ? world.number() : world.set()));
                default -> deletes.add(new Update.Delete(path, world.set()));
            }
        }
        if (world.rarely(60)) {
            removes.add(new Update.Remove(DocumentPath.of("pk")));
        }
        return new Update(sets, removes, adds, deletes);
    }

    private UpdateValue value(DocumentPath target) {
        UpdateValue constant =
                new Operand.Constant(world.valueOf(target.attribute().text()));
        if (!target.isTopLevel()) {
            return world.rarely(5)
                    ? new UpdateValue.Plus(new Operand.Path(path()), new Operand.Constant(world.number()))
                    : constant;
        }
        return switch (world.below(14)) {
            case 0 -> new Operand.Path(path());
            case 1 -> new UpdateValue.IfNotExists(path(), constant);
            case 2 ->
                new UpdateValue.ListAppend(
                        new UpdateValue.IfNotExists(path(), new Operand.Constant(new AttributeValue.L(List.of()))),
                        new Operand.Constant(new AttributeValue.L(List.of(world.value()))));
            case 3 -> new UpdateValue.Plus(new Operand.Path(target), new Operand.Constant(world.number()));
            case 4 -> new UpdateValue.Minus(new Operand.Constant(world.number()), new Operand.Path(path()));
            default -> constant;
        };
    }
}
