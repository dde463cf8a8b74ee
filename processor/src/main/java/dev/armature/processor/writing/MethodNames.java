package dev.armature.processor.writing;

import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.EntityModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of a generated type's methods, one for each attribute: the component's name, or, where the type inherits a
 * method of that name without parameters, the name with {@code Attribute} behind it.
 */
final class MethodNames {

    private static final String SUFFIX = "Attribute";

    private final Map<String, String> byComponent = new HashMap<>();

    private MethodNames(List<AttributeModel> attributes, String... inherited) {
        FreeNames names = new FreeNames(inherited);
        // Components with a free name keep it, even where another one that steps aside comes before them.
        attributes.stream()
                .map(AttributeModel::component)
                .filter(names::isFree)
                .toList()
                .forEach(component -> {
                    byComponent.put(component, names.take(component, SUFFIX));
                });
        for (AttributeModel attribute : attributes) {
            byComponent.computeIfAbsent(attribute.component(), component -> names.take(component, SUFFIX));
        }
    }

    /** Names the methods of the tokens of a document, which are a token themselves. */
    static MethodNames ofToken(List<AttributeModel> attributes) {
        return new MethodNames(attributes, "path", "exists", "notExists", "operand", "converter");
    }

    /** Names the methods of the tokens of an entity, and of the part of them that a filter may name. */
    static MethodNames ofAttributes(EntityModel entity) {
        return new MethodNames(entity.ownAttributes(), "exists", "notExists");
    }

    /** Names the methods of a collector of changes. */
    static MethodNames ofChanges(List<AttributeModel> attributes) {
        return new MethodNames(attributes, "toUpdate");
    }

    /** Names the methods of the changes inside a document. */
    static MethodNames ofDocumentChanges(List<AttributeModel> attributes) {
        return new MethodNames(attributes, "remove", "removed");
    }

    /** Names the methods of a stage that begin a condition on a sort key. */
    static MethodNames ofStage(List<AttributeModel> attributes) {
        return new MethodNames(
                attributes,
                "ascending",
                "async",
                "consistentRead",
                "count",
                "descending",
                "explain",
                "first",
                "hydrate",
                "stream",
                "toList",
                "toRequest");
    }

    String of(AttributeModel attribute) {
        return Objects.requireNonNull(byComponent.get(attribute.component()), attribute.component());
    }
}
