package dev.armature.runtime.attribute;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The changes of an attribute that is a set. A set is stored while it has members: an empty one is an absent attribute,
 * and an absent attribute reads as an empty set.
 *
 * @param <U> the collector that each change returns to
 * @param <E> the Java type of the members
 */
public final class SetUpdate<U extends UpdateActions, E> {
    private final U actions;
    private final SetAttribute<E> attribute;

    /** Creates the step that records changes of {@code attribute} in {@code actions}. */
    public SetUpdate(U actions, SetAttribute<E> attribute) {
        this.actions = actions;
        this.attribute = attribute;
    }

    /** Sets the attribute to these members; to none removes it. */
    public U to(Set<E> members) {
        return members.isEmpty() ? remove() : new ValueUpdate<>(actions, attribute).to(members);
    }

    /** Adds these members; those that are there already stay. */
    @SafeVarargs
    public final U add(E... members) {
        Set<E> distinct = new LinkedHashSet<>();
        for (E member : members) {
            distinct.add(member);
        }
        return addAll(distinct);
    }

    /**
     * Adds these members; those that are there already stay.
     *
     * @throws IllegalArgumentException if there are none
     */
    public U addAll(Set<E> members) {
        actions.add(attribute.path(), attribute.members(members));
        return actions;
    }

    /** Takes these members out; those that are not there do not matter. */
    @SafeVarargs
    public final U delete(E... members) {
        Set<E> distinct = new LinkedHashSet<>();
        for (E member : members) {
            distinct.add(member);
        }
        return deleteAll(distinct);
    }

    /**
     * Takes these members out; those that are not there do not matter.
     *
     * @throws IllegalArgumentException if there are none
     */
    public U deleteAll(Set<E> members) {
        actions.delete(attribute.path(), attribute.members(members));
        return actions;
    }

    /** Removes the attribute: all members. */
    public U remove() {
        actions.remove(attribute.path());
        return actions;
    }
}
