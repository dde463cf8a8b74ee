package dev.armature.runtime.table;

import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;
import java.util.stream.Stream;

/**
 * What tells the items of one entity from those of others in the same table: an attribute with the type's name.
 *
 * @param attribute the attribute, the same for all entities of the table
 * @param name the name that is written
 * @param formerNames names that older items have, which are read too
 */
public record EntityType(AttributeName attribute, String name, List<String> formerNames) {
    /** Copies the list. */
    public EntityType {
        formerNames = List.copyOf(formerNames);
    }

    void write(AttributeSink sink) {
        sink.attribute(attribute).string(name);
    }

    /** Refuses an item of another type. One without a type is told by its key alone. */
    void check(AttributeSource source) {
        if (source.find(attribute)) {
            String found = source.string();
            if (!isOwn(found)) {
                throw new IllegalArgumentException("the item is of type '" + found + "', not '" + name + "'");
            }
        }
    }

    /** Returns whether an item says that it is of this type. */
    boolean isOf(AttributeSource source) {
        return source.find(attribute) && isOwn(source.string());
    }

    private boolean isOwn(String found) {
        return found.equals(name) || formerNames.contains(found);
    }

    StringAttribute token() {
        return new StringAttribute(DocumentPath.of(attribute));
    }

    /** The condition that an item is of this type. */
    Condition condition() {
        return formerNames.isEmpty()
                ? token().eq(name)
                : token().in(Stream.concat(Stream.of(name), formerNames.stream())
                        .toList());
    }
}
