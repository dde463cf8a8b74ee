package dev.armature.processor.model;

import dev.armature.annotation.AttributeType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A component that is stored as an attribute.
 *
 * @param component the component's name in Java
 * @param attribute the attribute's name in the table, with the place that gives it
 * @param declaredType the component's type as declared, with {@code Optional} where it has one
 * @param presence whether it may be absent
 * @param codec how its value is stored
 * @param requestedType the type that {@code @Attribute} asks for, else {@code AUTO}
 * @param defaultText the text of {@code @Default}
 * @param managed the value that the runtime sets; a well-formed component has at most one
 * @param policy what else its annotations say about its values
 * @param keyUses the keys that it is part of, of the table and its indexes
 * @param isKeyOnly whether it is stored in the table's composed key and nowhere else
 * @param origin the place of the component
 */
public record AttributeModel(
        String component,
        Declared<String> attribute,
        TypeRef declaredType,
        Presence presence,
        CodecModel codec,
        Declared<AttributeType> requestedType,
        Optional<Declared<String>> defaultText,
        List<Declared<ManagedValue>> managed,
        ValuePolicy policy,
        List<KeyUse> keyUses,
        boolean isKeyOnly,
        Origin origin)
        implements ComponentModel {

    public AttributeModel {
        managed = List.copyOf(managed);
        keyUses = List.copyOf(keyUses);
    }

    /** Returns this component with what the templates of an entity's keys say of it. */
    public AttributeModel inKeys(List<KeyUse> uses, boolean only) {
        return new AttributeModel(
                component,
                attribute,
                declaredType,
                presence,
                codec,
                requestedType,
                defaultText,
                managed,
                policy,
                Stream.concat(keyUses.stream(), uses.stream()).toList(),
                only,
                origin);
    }

    /** Returns the same attribute as one of a flattened component. */
    public AttributeModel beside(String name, Declared<String> stored) {
        return new AttributeModel(
                name,
                stored,
                declaredType,
                presence,
                codec,
                requestedType,
                defaultText,
                managed,
                policy,
                keyUses,
                isKeyOnly,
                stored.origin());
    }

    /** Returns the same attribute where what it is in may be absent as a whole. */
    public AttributeModel optional(TypeRef optionalType) {
        return new AttributeModel(
                component,
                attribute,
                optionalType,
                Presence.OPTIONAL,
                codec,
                requestedType,
                Optional.empty(),
                managed,
                policy,
                keyUses,
                isKeyOnly,
                origin);
    }

    /** Returns the attribute's name in the table. */
    public String name() {
        return attribute.value();
    }

    /** Returns whether an update may change it, where it is no key. */
    public boolean isChangeable() {
        return managed.isEmpty() && policy.writeOnce().isEmpty();
    }

    /** Returns whether the runtime sets the given value here. */
    public boolean isManaged(ManagedValue value) {
        return managed.stream().anyMatch(declared -> declared.value() == value);
    }
}
