package dev.armature.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The record whose values are a table's items.
 *
 * @param type the record's type
 * @param home the declaration beside which code is generated: the type itself, or the mixin that describes it
 * @param isPublic whether it is visible outside its package
 * @param components every component, in the order in which a value is made of them
 * @param shape how a value is taken apart and put together
 * @param composition what its items hold beside its components
 * @param names the names of what is generated for it
 * @param origin the place of the record
 */
public record EntityModel(
        TypeRef type,
        TypeRef home,
        boolean isPublic,
        List<ComponentModel> components,
        ShapeModel shape,
        CompositionModel composition,
        EntityNames names,
        Origin origin)
        implements RecordModel {

    public EntityModel {
        components = List.copyOf(components);
    }

    @Override
    public List<String> generatedTypes() {
        return List.of(names.key(), names.attributes(), names.codec(), names.repository());
    }

    /** Returns whether a component has an id made. */
    public boolean hasGeneratedId() {
        return attributes().stream()
                .anyMatch(attribute -> attribute.policy().generatedId().isPresent());
    }

    /** Returns the attribute that the runtime sets to the given value, if the entity has one. */
    public Optional<AttributeModel> managed(ManagedValue value) {
        return attributes().stream()
                .filter(attribute -> attribute.isManaged(value))
                .findFirst();
    }
}
