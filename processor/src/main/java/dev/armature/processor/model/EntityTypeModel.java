package dev.armature.processor.model;

import java.util.List;

/**
 * What tells an entity's items from those of others in its table.
 *
 * @param attribute the attribute that every item of the table has
 * @param name the type's name, which is written
 * @param formerNames names that are read too
 */
public record EntityTypeModel(Declared<String> attribute, Declared<String> name, List<Declared<String>> formerNames) {

    public EntityTypeModel {
        formerNames = List.copyOf(formerNames);
    }
}
