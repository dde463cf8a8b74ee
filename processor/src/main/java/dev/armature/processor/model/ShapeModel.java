package dev.armature.processor.model;

import java.util.Map;

/**
 * How generated code takes a value of a type apart, and puts one together.
 *
 * @param accessors by component, the expression behind a value and a dot that reads it: {@code title()},
 *     {@code getTitle()}, or {@code title} of a field
 * @param construction how a value is made of its components
 */
public record ShapeModel(Map<String, String> accessors, Construction construction) {

    public ShapeModel {
        accessors = Map.copyOf(accessors);
    }

    /** How a value is made of its components. */
    public sealed interface Construction {}

    /** A constructor takes all components in order. */
    public record Constructor() implements Construction {}

    /**
     * A static method takes all components in order.
     *
     * @param owner the type that has the method
     * @param method its name
     */
    public record Factory(TypeRef owner, String method) implements Construction {}

    /**
     * A builder takes the components one by one, each with a method that returns the builder.
     *
     * @param owner the type that has the method that makes the builder
     * @param method its name, as a static method without parameters
     * @param setters by component, the name of the builder's method; a component without one is not set
     * @param build the name of the builder's last method
     */
    public record Builder(TypeRef owner, String method, Map<String, String> setters, String build)
            implements Construction {

        public Builder {
            setters = Map.copyOf(setters);
        }
    }

    /**
     * A constructor takes nothing, and setters take the components.
     *
     * @param setters by component, the name of the setter; a component without one is not set
     */
    public record Setters(Map<String, String> setters) implements Construction {

        public Setters {
            setters = Map.copyOf(setters);
        }
    }
}
