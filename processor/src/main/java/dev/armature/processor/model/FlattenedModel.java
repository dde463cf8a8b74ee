package dev.armature.processor.model;

import java.util.List;
import java.util.Map;

/**
 * A component whose own components are stored beside it.
 *
 * @param component the component's name in Java
 * @param declaredType the component's type as declared, with {@code Optional} where it has one
 * @param type the record that it is
 * @param isOptional whether it is absent where all of its attributes are
 * @param components what the record is made of, as it is inside of it; names are those of the attributes beside
 * @param attributes what is stored, as it is beside: optional, where the component is
 * @param names for each name beside, that of the record's component
 * @param origin the place of the component
 */
public record FlattenedModel(
        String component,
        TypeRef declaredType,
        TypeRef type,
        boolean isOptional,
        List<ComponentModel> components,
        List<AttributeModel> attributes,
        Map<String, String> names,
        Origin origin)
        implements ComponentModel {

    public FlattenedModel {
        components = List.copyOf(components);
        attributes = List.copyOf(attributes);
        names = Map.copyOf(names);
    }
}
