package dev.armature.runtime.table;

import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.DocumentPath;

/** What a filter may name where a query reads items of several entities: their type. */
public final class SharedAttributes {
    private final StringAttribute entityType;

    SharedAttributes(AttributeName attribute) {
        this.entityType = new StringAttribute(DocumentPath.of(attribute));
    }

    /** The attribute that says which entity an item is. */
    public StringAttribute entityType() {
        return entityType;
    }
}
