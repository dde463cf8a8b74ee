package dev.armature.runtime.table;

import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.ReadableItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a write does to the unique values of its item.
 *
 * @param readsOld whether the item has to be read first, to know which values it gives up
 * @param after the values after the write, given those before
 */
record UniqueChange(boolean readsOld, UnaryOperator<Map<UniqueAttribute, AttributeValue>> after) {
    /** Nothing. */
    static final UniqueChange NONE = new UniqueChange(false, UnaryOperator.identity());

    /** Returns what the creation of an item does. */
    static UniqueChange creating(EntityMapping<?, ?> mapping, ReadableItem item) {
        return mapping.uniqueAttributes().isEmpty() ? NONE : to(false, mapping, item);
    }

    /** Returns what replacing an item does. */
    static UniqueChange replacing(EntityMapping<?, ?> mapping, ReadableItem item) {
        return mapping.uniqueAttributes().isEmpty() ? NONE : to(true, mapping, item);
    }

    private static UniqueChange to(boolean readsOld, EntityMapping<?, ?> mapping, ReadableItem item) {
        Map<UniqueAttribute, AttributeValue> values = UniqueMarkers.valuesOf(mapping.uniqueAttributes(), item);
        return new UniqueChange(readsOld, before -> values);
    }

    /** Returns what the deletion of an item does. */
    static UniqueChange deleting(EntityMapping<?, ?> mapping) {
        return mapping.uniqueAttributes().isEmpty() ? NONE : new UniqueChange(true, before -> Map.of());
    }

    /** Returns what an update does; nothing, if it leaves unique values alone. */
    static UniqueChange updating(EntityMapping<?, ?> mapping, Update update) {
        boolean touches = mapping.uniqueAttributes().stream().anyMatch(unique -> touches(update, unique));
        return touches ? new UniqueChange(true, before -> updated(mapping.uniqueAttributes(), update, before)) : NONE;
    }

    private static boolean touches(Update update, UniqueAttribute unique) {
        DocumentPath path = DocumentPath.of(unique.attribute());
        return update.sets().stream().anyMatch(set -> set.path().equals(path))
                || update.removes().stream().anyMatch(remove -> remove.path().equals(path))
                || update.adds().stream().anyMatch(add -> add.path().equals(path));
    }

    private static Map<UniqueAttribute, AttributeValue> updated(
            List<UniqueAttribute> uniques, Update update, Map<UniqueAttribute, AttributeValue> before) {
        Map<UniqueAttribute, AttributeValue> after = new LinkedHashMap<>(before);
        for (UniqueAttribute unique : uniques) {
            DocumentPath path = DocumentPath.of(unique.attribute());
            for (Update.Set set : update.sets()) {
                if (set.path().equals(path)) {
                    after.put(unique, constant(unique, set));
                }
            }
            if (update.removes().stream().anyMatch(remove -> remove.path().equals(path))) {
                after.remove(unique);
            }
        }
        return after;
    }

    /** The generated changes of a unique attribute offer nothing but setting and removing it. */
    private static AttributeValue constant(UniqueAttribute unique, Update.Set set) {
        if (set.value() instanceof Operand.Constant constant) {
            return constant.value();
        }
        throw new IllegalArgumentException(
                "Attribute '" + unique.attribute() + "' is unique, so it is set to a value, not to " + set.value());
    }
}
