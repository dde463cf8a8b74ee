package dev.armature.engine.operation;

import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the tables and indexes that requests name, by name or ARN. */
final class Tables {
    private static final String ARN_TABLE = ":table/";

    private final Catalog catalog;

    Tables(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Returns the table of a request for data. */
    TableDefinition require(String nameOrArn) {
        TableDefinition table = catalog.find(name(nameOrArn));
        if (table == null) {
            throw new ResourceNotFoundException(RequestWording.resourceNotFound());
        }
        return table;
    }

    /** Returns the table of a request about the table itself, which is refused in other words. */
    TableDefinition requireForControl(String nameOrArn) {
        TableDefinition table = catalog.find(name(nameOrArn));
        if (table == null) {
            throw new ResourceNotFoundException(RequestWording.tableNotFound(name(nameOrArn)));
        }
        return table;
    }

    /** Returns the index that is named, or null if none is. */
    @Nullable
    IndexDefinition requireIndex(TableDefinition table, Optional<String> name) {
        if (name.isEmpty()) {
            return null;
        }
        IndexDefinition index = table.index(name.get());
        if (index == null) {
            throw new ValidationException(RequestWording.noSuchIndex(name.get()));
        }
        return index;
    }

    private static String name(String nameOrArn) {
        int name = nameOrArn.startsWith("arn:") ? nameOrArn.indexOf(ARN_TABLE) : -1;
        return name < 0 ? nameOrArn : nameOrArn.substring(name + ARN_TABLE.length());
    }
}
