package dev.armature.processor.model;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A component whose own components are stored beside it.
 *
 * @param component the component's name in Java
 * @param declaredType the component's type as declared, with {@code Optional} where it has one
 * @param type what it is
 * @param construction how a value of it is made; never by setters
 * @param isOptional whether it is absent where all of its attributes are
 * @param components what it is made of, as it is inside of it; names are those of the attributes beside
 * @param attributes what is stored, as it is beside: optional, where the component is
 * @param accessors for each name beside, what reads it from a value of the type: {@code city()}
 * @param origin the place of the component
 */
public record FlattenedModel(
        String component,
        TypeRef declaredType,
        TypeRef type,
        ShapeModel.Construction construction,
        boolean isOptional,
        List<ComponentModel> components,
        List<AttributeModel> attributes,
        Map<String, String> accessors,
        Origin origin)
        implements ComponentModel {

    public FlattenedModel {
        components = List.copyOf(components);
        attributes = List.copyOf(attributes);
        accessors = Map.copyOf(accessors);
    }

    /** Returns the same component, of whose attributes the templates of an entity's keys may name some. */
    public FlattenedModel inKeys(UnaryOperator<AttributeModel> named) {
        List<ComponentModel> inside = components.stream()
                .map(inner -> inner instanceof AttributeModel attribute ? named.apply(attribute) : inner)
                .toList();
        return new FlattenedModel(
                component,
                declaredType,
                type,
                construction,
                isOptional,
                isOptional ? components : inside,
                attributes.stream().map(named).toList(),
                accessors,
                origin);
    }
}
