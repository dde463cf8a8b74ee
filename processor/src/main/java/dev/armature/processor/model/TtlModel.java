package dev.armature.processor.model;

import java.util.Optional;

/**
 * When an item expires: at the time that a component holds, or some time after that of another one.
 *
 * @param attribute the attribute that stores the time, in the table
 * @param derived how it follows from a component; empty where it is a component's own
 * @param origin the place of {@code @Ttl}
 */
public record TtlModel(Declared<String> attribute, Optional<Derived> derived, Origin origin) {

    /**
     * How the time follows from a component.
     *
     * @param from the component's name
     * @param after how much later, as text
     */
    public record Derived(Declared<String> from, Declared<String> after) {}
}
