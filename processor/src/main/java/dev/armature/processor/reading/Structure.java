package dev.armature.processor.reading;

import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.ShapeModel;
import java.util.List;

/**
 * A type that was read as far as entities and documents have in common.
 *
 * @param components every component, in the order in which a value is made of them
 * @param shape how generated code takes a value apart and puts one together
 */
record Structure(List<ComponentModel> components, ShapeModel shape) {

    Structure {
        components = List.copyOf(components);
    }
}
