package dev.armature.runtime.expression;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;

/**
 * A change of an item: what an update expression says, in its four sections. Every value is computed from the item as
 * it was before; no path may be another's prefix.
 */
public record Update(List<Set> sets, List<Remove> removes, List<Add> adds, List<Delete> deletes) {
    /** Copies the lists. */
    public Update {
        sets = List.copyOf(sets);
        removes = List.copyOf(removes);
        adds = List.copyOf(adds);
        deletes = List.copyOf(deletes);
    }

    /** The update that changes nothing. */
    public static final Update NONE = new Update(List.of(), List.of(), List.of(), List.of());

    /** Returns whether nothing is changed. */
    public boolean isEmpty() {
        return sets.isEmpty() && removes.isEmpty() && adds.isEmpty() && deletes.isEmpty();
    }

    /** {@code SET path = value}. */
    public record Set(DocumentPath path, UpdateValue value) {}

    /** {@code REMOVE path}. */
    public record Remove(DocumentPath path) {}

    /** {@code ADD path :value}: a number to add, or a set whose members to add. */
    public record Add(DocumentPath path, AttributeValue value) {}

    /** {@code DELETE path :value}: a set whose members to take out. */
    public record Delete(DocumentPath path, AttributeValue value) {}
}
