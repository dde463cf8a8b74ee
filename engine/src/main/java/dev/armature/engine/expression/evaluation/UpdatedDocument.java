package dev.armature.engine.expression.evaluation;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ExpressionException.Kind;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.InvalidItemException;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One item on its way through an update: writes what is left of it. */
final class UpdatedDocument {
    private final Item before;
    private final PathTree<UpdateAction> actions;

    UpdatedDocument(Item before, PathTree<UpdateAction> actions) {
        this.before = before;
        this.actions = actions;
    }

    void writeTo(ItemSink sink) {
        AttributeSource source = before.source();
        while (source.next()) {
            String name = source.name();
            PathTree.Node<UpdateAction> step = actions.root(name);
            if (step == null) {
                sink.attribute(name);
                source.copyTo(sink);
            } else {
                write(step, step.value() == null ? source.value() : null, sink);
            }
        }
        for (PathTree.Node<UpdateAction> step : actions.roots()) {
            if (!before.has(step.name())) {
                write(step, null, sink);
            }
        }
    }

    private void write(PathTree.Node<UpdateAction> step, @Nullable AttributeValue old, ItemSink sink) {
        Optional<AttributeValue> value = after(step, old);
        if (value.isPresent()) {
            try {
                sink.attribute(step.name()).value(value.get());
            } catch (InvalidItemException e) {
                throw e.reason() == InvalidItemException.Reason.TOO_DEEP
                        ? new ExpressionException(Kind.ITEM_TOO_DEEP)
                        : e;
            }
        }
    }

    /**
     * Returns what is left of a value.
     *
     * @param old the value before; null where there was none, or the step ends a path and does not need it
     */
    private Optional<AttributeValue> after(PathTree.Node<UpdateAction> step, @Nullable AttributeValue old) {
        UpdateAction action = step.value();
        if (action != null) {
            return action.valueAfter(before);
        }
        if (old == null && before.isEmpty() && !writesBelow(step)) {
            return Optional.empty();
        }
        if (old instanceof AttributeValue.M map && step.leadsIntoMap()) {
            return Optional.of(entries(map, step));
        }
        if (old instanceof AttributeValue.L list && !step.leadsIntoMap()) {
            return Optional.of(elements(list, step));
        }
        throw new ExpressionException(Kind.NO_PARENT);
    }

    private AttributeValue entries(AttributeValue.M map, PathTree.Node<UpdateAction> parent) {
        Map<String, AttributeValue> entries = new LinkedHashMap<>(map.entries());
        for (PathTree.Node<UpdateAction> step : parent.entries()) {
            String name = step.name().text();
            after(step, entries.get(name))
                    .ifPresentOrElse(value -> entries.put(name, value), () -> entries.remove(name));
        }
        return new AttributeValue.M(entries);
    }

    private AttributeValue elements(AttributeValue.L list, PathTree.Node<UpdateAction> parent) {
        List<AttributeValue> elements = new ArrayList<>(list.values().size());
        int index = 0;
        for (AttributeValue old : list.values()) {
            PathTree.Node<UpdateAction> step = parent.elements().get(index++);
            if (step == null) {
                elements.add(old);
            } else {
                after(step, old).ifPresent(elements::add);
            }
        }
        for (PathTree.Node<UpdateAction> step : parent.elements().tailMap(index).values()) {
            after(step, null).ifPresent(elements::add);
        }
        return new AttributeValue.L(elements);
    }

    /** Asks for no value that is to be written: the missing parent is told first, as it is where there is an item. */
    private boolean writesBelow(PathTree.Node<UpdateAction> step) {
        UpdateAction action = step.value();
        if (action != null) {
            return action.writes() || action.valueAfter(before).isPresent();
        }
        return step.entries().stream().anyMatch(this::writesBelow)
                || step.elements().values().stream().anyMatch(this::writesBelow);
    }
}
