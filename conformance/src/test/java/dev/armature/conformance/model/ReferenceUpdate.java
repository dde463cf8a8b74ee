package dev.armature.conformance.model;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.InvalidNumberException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Does an update to a decoded item: all values first, then all changes. */
final class ReferenceUpdate {
    /** What became of an item, and what {@code UPDATED_OLD} and {@code UPDATED_NEW} show of it. */
    record Result(
            Map<String, AttributeValue> item,
            Map<String, AttributeValue> updatedOld,
            Map<String, AttributeValue> updatedNew) {}

    private final ReferenceDocument before;
    private final boolean isThere;
    private final Map<DocumentPath, AttributeValue> writes = new LinkedHashMap<>();
    private final List<DocumentPath> removes = new ArrayList<>();

    private ReferenceUpdate(Map<String, AttributeValue> before) {
        this.before = new ReferenceDocument(before);
        this.isThere = !before.isEmpty();
    }

    /** Returns every path that an update names. */
    static List<DocumentPath> paths(Update update) {
        List<DocumentPath> paths = new ArrayList<>();
        update.sets().forEach(set -> paths.add(set.path()));
        update.removes().forEach(remove -> paths.add(remove.path()));
        update.adds().forEach(add -> paths.add(add.path()));
        update.deletes().forEach(delete -> paths.add(delete.path()));
        return paths;
    }

    /**
     * Does an update.
     *
     * @param before the item; empty if there is none
     * @param key what an item that is not there begins with
     */
    static Result apply(Update update, Map<String, AttributeValue> before, Map<String, AttributeValue> key) {
        ReferenceUpdate run = new ReferenceUpdate(before);
        run.evaluate(update);
        ReferenceDocument after = new ReferenceDocument(before.isEmpty() ? key : before);
        run.requireParents(after);
        run.removes.forEach(after::remove);
        run.writes.entrySet().stream()
                .sorted(Comparator.comparingInt(write -> lastIndex(write.getKey())))
                .forEach(write -> after.set(write.getKey(), write.getValue()));
        Map<String, AttributeValue> item = after.toItem();
        return new Result(item, named(update, before), named(update, item));
    }

    /** Returns what of an item lies at the paths that an update names. */
    private static Map<String, AttributeValue> named(Update update, Map<String, AttributeValue> item) {
        ReferenceDocument document = new ReferenceDocument(item);
        paths(update).forEach(document::mark);
        return document.toMarked();
    }

    /** What is written behind the end of a list is written in the order of the indexes. */
    private static int lastIndex(DocumentPath path) {
        return path.elements().get(path.elements().size() - 1) instanceof DocumentPath.Index last ? last.index() : 0;
    }

    private void requireParents(ReferenceDocument after) {
        for (DocumentPath path : writes.keySet()) {
            require(after.hasParent(path));
        }
        for (DocumentPath path : removes) {
            require(!isThere || after.hasParent(path));
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new ValidationException("not an update of this item");
        }
    }

    private void evaluate(Update update) {
        update.sets().forEach(set -> writes.put(set.path(), value(set.value())));
        update.removes().forEach(remove -> removes.add(remove.path()));
        update.adds().forEach(add -> writes.put(add.path(), sum(before.find(add.path()), add.value())));
        for (Update.Delete delete : update.deletes()) {
            require(delete.value().type().isSet());
            Optional<AttributeValue> old = before.find(delete.path());
            Set<AttributeValue> left = new LinkedHashSet<>(
                    old.map(value -> members(value, delete.value())).orElse(List.of()));
            left.removeAll(members(delete.value(), delete.value()));
            if (left.isEmpty()) {
                removes.add(delete.path());
            } else {
                writes.put(delete.path(), set(delete.value(), left));
            }
        }
    }

    private static AttributeValue sum(Optional<AttributeValue> old, AttributeValue added) {
        require(added.type().isSet() || added instanceof AttributeValue.N);
        if (old.isEmpty()) {
            return added;
        }
        if (added instanceof AttributeValue.N) {
            return number(old.get(), added, BigDecimal::add);
        }
        Set<AttributeValue> members = new LinkedHashSet<>(members(old.get(), added));
        members.addAll(members(added, added));
        return set(added, members);
    }

    private static List<AttributeValue> members(AttributeValue value, AttributeValue like) {
        require(value.type() == like.type());
        if (value instanceof AttributeValue.SS set) {
            return set.values().stream().map(AttributeValue::of).toList();
        }
        if (value instanceof AttributeValue.NS set) {
            return set.values().stream()
                    .map(number -> (AttributeValue) new AttributeValue.N(number))
                    .toList();
        }
        return List.copyOf(((AttributeValue.BS) value).values());
    }

    private static AttributeValue set(AttributeValue like, Set<AttributeValue> members) {
        if (like instanceof AttributeValue.SS) {
            Set<String> texts = new LinkedHashSet<>();
            members.forEach(member -> texts.add(((AttributeValue.S) member).value()));
            return new AttributeValue.SS(texts);
        }
        if (like instanceof AttributeValue.NS) {
            Set<DynamoNumber> numbers = new LinkedHashSet<>();
            members.forEach(member -> numbers.add(((AttributeValue.N) member).value()));
            return new AttributeValue.NS(numbers);
        }
        Set<AttributeValue.B> binaries = new LinkedHashSet<>();
        members.forEach(member -> binaries.add((AttributeValue.B) member));
        return new AttributeValue.BS(binaries);
    }

    private AttributeValue value(UpdateValue value) {
        if (value instanceof Operand.Constant constant) {
            return constant.value();
        }
        if (value instanceof Operand.Path path) {
            Optional<AttributeValue> found = before.find(path.path());
            require(found.isPresent());
            return found.orElseThrow();
        }
        if (value instanceof UpdateValue.IfNotExists ifNotExists) {
            return before.find(ifNotExists.path()).orElseGet(() -> value(ifNotExists.fallback()));
        }
        if (value instanceof UpdateValue.ListAppend append) {
            AttributeValue first = value(append.first());
            AttributeValue second = value(append.second());
            require(first instanceof AttributeValue.L && second instanceof AttributeValue.L);
            List<AttributeValue> joined = new ArrayList<>(((AttributeValue.L) first).values());
            joined.addAll(((AttributeValue.L) second).values());
            return new AttributeValue.L(joined);
        }
        return value instanceof UpdateValue.Plus plus
                ? number(value(plus.left()), value(plus.right()), BigDecimal::add)
                : number(
                        value(((UpdateValue.Minus) value).left()),
                        value(((UpdateValue.Minus) value).right()),
                        BigDecimal::subtract);
    }

    private static AttributeValue number(
            AttributeValue left, AttributeValue right, BinaryOperator<BigDecimal> operation) {
        require(left instanceof AttributeValue.N && right instanceof AttributeValue.N);
        try {
            return new AttributeValue.N(DynamoNumber.of(operation.apply(
                    ((AttributeValue.N) left).value().toBigDecimal(),
                    ((AttributeValue.N) right).value().toBigDecimal())));
        } catch (InvalidNumberException e) {
            ValidationException refused = new ValidationException("not a number that can be stored");
            refused.initCause(e);
            throw refused;
        }
    }
}
