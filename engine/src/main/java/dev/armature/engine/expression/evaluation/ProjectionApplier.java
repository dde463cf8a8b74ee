package dev.armature.engine.expression.evaluation;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parts of an item that a projection names. Parts keep the maps and lists around them; elements taken from a
 * list close up, in their order. A part that is not there leaves nothing behind, not even the map it would be in.
 *
 * <p>Top-level attributes are copied as bytes, in the projection's order.
 */
public final class ProjectionApplier {
    private final PathTree<Boolean> parts = new PathTree<>();

    /**
     * Creates the applier of one projection.
     *
     * @throws ExpressionException if two of its paths overlap or conflict
     */
    public ProjectionApplier(Projection projection) {
        for (DocumentPath path : projection.paths()) {
            parts.add(path, true);
        }
    }

    /** Returns the parts of {@code item}; an item without attributes where there are none. */
    public Item apply(Item item) {
        ItemSink sink = new ItemSink();
        AttributeSource source = item.source();
        for (PathTree.Node<Boolean> part : parts.roots()) {
            if (source.find(part.name())) {
                if (part.value() != null) {
                    sink.attribute(part.name());
                    source.copyTo(sink);
                } else {
                    AttributeValue value = inside(source, part);
                    if (value != null) {
                        sink.attribute(part.name()).value(value);
                    }
                }
            }
        }
        return sink.toItem();
    }

    /** Returns what {@code part} takes of the value that {@code source} stands on; null where that is nothing. */
    private static @Nullable AttributeValue take(AttributeSource source, PathTree.Node<Boolean> part) {
        return part.value() != null ? source.value() : inside(source, part);
    }

    private static @Nullable AttributeValue inside(AttributeSource source, PathTree.Node<Boolean> part) {
        if (source.type() != (part.leadsIntoMap() ? AttributeType.M : AttributeType.L)) {
            return null;
        }
        source.enter();
        AttributeValue taken = part.leadsIntoMap() ? entries(source, part) : elements(source, part);
        source.exit();
        return taken;
    }

    private static @Nullable AttributeValue entries(AttributeSource source, PathTree.Node<Boolean> part) {
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        for (PathTree.Node<Boolean> step : part.entries()) {
            AttributeValue value = source.find(step.name()) ? take(source, step) : null;
            if (value != null) {
                entries.put(step.name().text(), value);
            }
        }
        return entries.isEmpty() ? null : new AttributeValue.M(entries);
    }

    private static @Nullable AttributeValue elements(AttributeSource source, PathTree.Node<Boolean> part) {
        List<AttributeValue> elements = new ArrayList<>();
        int last = part.elements().lastKey();
        for (int i = 0; i <= last && source.next(); i++) {
            PathTree.Node<Boolean> step = part.elements().get(i);
            AttributeValue value = step == null ? null : take(source, step);
            if (value != null) {
                elements.add(value);
            }
        }
        return elements.isEmpty() ? null : new AttributeValue.L(elements);
    }
}
