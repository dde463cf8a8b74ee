package dev.armature.processor.model;

import java.util.List;

/**
 * A component that is not stored.
 *
 * @param component the component's name in Java
 * @param declaredType its type as declared
 * @param value what an entity that is read gets for it
 * @param contradictions the names of other annotations on the component, which say how it would be stored
 * @param origin the place of the component
 */
public record IgnoredModel(
        String component,
        TypeRef declaredType,
        IgnoredValue value,
        List<Declared<String>> contradictions,
        Origin origin)
        implements ComponentModel {

    public IgnoredModel {
        contradictions = List.copyOf(contradictions);
    }

    /** Returns the same component as one of a flattened component. */
    public IgnoredModel beside(String name) {
        return new IgnoredModel(name, declaredType, value, contradictions, origin);
    }
}
