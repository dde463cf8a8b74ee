package dev.armature.engine.expression.evaluation;

import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an update means, step by step over maps: compute every value, write them all, then take out what is removed.
 * Lists are maps by index meanwhile, so that nothing moves before the end.
 */
final class NaiveUpdate {
    /** Says that the update cannot be applied. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Item before;
    private final Map<Object, Object> root;

    private NaiveUpdate(Item before) {
        this.before = before;
        this.root = opened(new AttributeValue.M(before.toMap()));
    }

    static Item apply(Update update, Item before) {
        NaiveUpdate run = new NaiveUpdate(before);
        Map<DocumentPath, Optional<AttributeValue>> values = run.values(update);
        values.forEach((path, value) -> value.ifPresent(v -> run.parent(path).put(last(path), open(v))));
        values.forEach((path, value) -> {
            if (value.isEmpty() && !before.isEmpty()) {
                run.parent(path).remove(last(path));
            }
        });
        return Item.of(((AttributeValue.M) close(run.root, true)).entries());
    }

    private Map<DocumentPath, Optional<AttributeValue>> values(Update update) {
        Map<DocumentPath, Optional<AttributeValue>> values = new LinkedHashMap<>();
        update.sets().forEach(set -> values.put(set.path(), Optional.of(value(set.value()))));
        update.removes().forEach(remove -> values.put(remove.path(), Optional.empty()));
        update.adds().forEach(add -> values.put(add.path(), Optional.of(add(before.find(add.path()), add.value()))));
        update.deletes()
                .forEach(delete -> values.put(delete.path(), delete(before.find(delete.path()), delete.value())));
        return values;
    }

    private AttributeValue value(UpdateValue value) {
        if (value instanceof Operand.Constant constant) {
            return constant.value();
        }
        if (value instanceof Operand.Path path) {
            return before.find(path.path()).orElseThrow(Refused::new);
        }
        if (value instanceof UpdateValue.IfNotExists choice) {
            Optional<AttributeValue> found = before.find(choice.path());
            return found.isPresent() ? found.get() : value(choice.fallback());
        }
        if (value instanceof UpdateValue.ListAppend append) {
            List<AttributeValue> all = new ArrayList<>(list(value(append.first())));
            all.addAll(list(value(append.second())));
            return new AttributeValue.L(all);
        }
        boolean plus = value instanceof UpdateValue.Plus;
        UpdateValue left = plus ? ((UpdateValue.Plus) value).left() : ((UpdateValue.Minus) value).left();
        UpdateValue right = plus ? ((UpdateValue.Plus) value).right() : ((UpdateValue.Minus) value).right();
        return sum(value(left), value(right), plus);
    }

    private static List<AttributeValue> list(AttributeValue value) {
        if (value instanceof AttributeValue.L list) {
            return list.values();
        }
        throw new Refused();
    }

    private static AttributeValue sum(AttributeValue left, AttributeValue right, boolean plus) {
        if (!(left instanceof AttributeValue.N a) || !(right instanceof AttributeValue.N b)) {
            throw new Refused();
        }
        try {
            return new AttributeValue.N(DynamoNumber.of(
                    plus
                            ? a.value().toBigDecimal().add(b.value().toBigDecimal())
                            : a.value().toBigDecimal().subtract(b.value().toBigDecimal())));
        } catch (IllegalArgumentException outOfRange) {
            throw new Refused();
        }
    }

    private static AttributeValue add(Optional<AttributeValue> value, AttributeValue operand) {
        if (operand instanceof AttributeValue.N) {
            return sum(value.orElse(AttributeValue.of(0)), operand, true);
        }
        Set<Object> members = new LinkedHashSet<>();
        value.ifPresent(v -> members.addAll(members(v, operand)));
        members.addAll(members(operand, operand));
        return set(members, operand);
    }

    private static Optional<AttributeValue> delete(Optional<AttributeValue> value, AttributeValue operand) {
        Set<Object> members = new LinkedHashSet<>();
        value.ifPresent(v -> members.addAll(members(v, operand)));
        members.removeAll(members(operand, operand));
        return members.isEmpty() ? Optional.empty() : Optional.of(set(members, operand));
    }

    private static Set<?> members(AttributeValue value, AttributeValue like) {
        if (value.type() != like.type() || !value.type().isSet()) {
            throw new Refused();
        }
        if (value instanceof AttributeValue.SS set) {
            return set.values();
        }
        return value instanceof AttributeValue.NS set ? set.values() : ((AttributeValue.BS) value).values();
    }

    @SuppressWarnings("unchecked") // members came out of a set of the same type
    private static AttributeValue set(Set<?> members, AttributeValue like) {
        return switch (like.type()) {
            case SS -> new AttributeValue.SS((Set<String>) members);
            case NS -> new AttributeValue.NS((Set<DynamoNumber>) members);
            case BS -> new AttributeValue.BS((Set<AttributeValue.B>) members);
            case S, N, B, M, L, BOOL, NULL -> throw new Refused();
        };
    }

    @SuppressWarnings("unchecked") // only maps made by opened() are inside
    private Map<Object, Object> parent(DocumentPath path) {
        Map<Object, Object> parent = root;
        List<DocumentPath.Element> steps = path.elements();
        for (int i = 0; i < steps.size() - 1; i++) {
            if (!(parent.get(key(steps.get(i))) instanceof Map<?, ?> inner)) {
                throw new Refused();
            }
            parent = (Map<Object, Object>) inner;
            if (parent instanceof TreeMap != steps.get(i + 1) instanceof DocumentPath.Index) {
                throw new Refused();
            }
        }
        return parent;
    }

    private static Object last(DocumentPath path) {
        return key(path.elements().get(path.elements().size() - 1));
    }

    private static Object key(DocumentPath.Element step) {
        return step instanceof DocumentPath.Index index ? (Object) index.index() : ((DocumentPath.Name) step).name();
    }

    private static Object open(AttributeValue value) {
        return value instanceof AttributeValue.M || value instanceof AttributeValue.L ? opened(value) : value;
    }

    /** A map becomes a hash map, a list becomes a tree map by index. */
    private static Map<Object, Object> opened(AttributeValue value) {
        if (value instanceof AttributeValue.M map) {
            Map<Object, Object> entries = new HashMap<>();
            map.entries().forEach((name, entry) -> entries.put(name, open(entry)));
            return entries;
        }
        Map<Object, Object> elements = new TreeMap<>();
        for (AttributeValue element : ((AttributeValue.L) value).values()) {
            elements.put(elements.size(), open(element));
        }
        return elements;
    }

    private static AttributeValue close(Object opened, boolean map) {
        if (opened instanceof AttributeValue value) {
            return value;
        }
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        ((Map<?, ?>) opened)
                .forEach((key, value) -> entries.put(key.toString(), close(value, value instanceof HashMap)));
        return map ? new AttributeValue.M(entries) : new AttributeValue.L(List.copyOf(entries.values()));
    }
}
