package dev.armature.processor.reading;

import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.ShapeModel;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A type that was read as far as entities and documents have in common.
 *
 * @param type the type that is taken apart and put together: of a mixin, what it describes
 * @param components every component, in the order in which a value is made of them
 * @param shape how generated code takes a value apart and puts one together
 */
record Structure(TypeElement type, List<ComponentModel> components, ShapeModel shape) {

    Structure {
        components = List.copyOf(components);
    }
}
