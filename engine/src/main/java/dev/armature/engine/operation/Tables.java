package dev.armature.engine.operation;

import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.wording.ControlWording;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.TableNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.IndexStatus;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the tables and indexes that requests name, by name or ARN. */
final class Tables {
    private static final String ARN = "arn:";
    private static final Pattern DYNAMODB_ARN = Pattern.compile("arn:[^:]*:dynamodb:");
    private static final String ARN_TABLE = ":table/";

    private final Catalog catalog;

    Tables(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Returns the table of a request for data. */
    TableDefinition require(String nameOrArn) {
        TableDefinition table = catalog.find(name(nameOrArn));
        if (table == null) {
            // What no table can be called is told from what none is called.
            throw TableNames.isAllowed(name(nameOrArn))
                    ? new ResourceNotFoundException(RequestWording.resourceNotFound())
                    : new ValidationException(RequestWording.invalidName());
        }
        return table;
    }

    /** Returns the table of a request about the table itself, which is refused in other words. */
    TableDefinition requireForControl(String nameOrArn) {
        return orNotFound(catalog.find(name(nameOrArn)), nameOrArn);
    }

    private static TableDefinition orNotFound(@Nullable TableDefinition table, String nameOrArn) {
        if (table == null) {
            throw new ResourceNotFoundException(RequestWording.tableNotFound(missingName(nameOrArn)));
        }
        return table;
    }

    /** Returns the name of a table that is not there; refuses what none can be called. */
    private static String missingName(String nameOrArn) {
        if (!nameOrArn.startsWith(ARN)) {
            TableNames.require(nameOrArn, "tableName");
        }
        return name(nameOrArn);
    }

    /** Changes the table of a request about the table itself, and returns it as it is then. */
    TableDefinition change(String nameOrArn, UnaryOperator<TableDefinition> change) {
        return orNotFound(catalog.change(name(nameOrArn), change), nameOrArn);
    }

    /** Returns the table of a request that names it by its ARN. */
    TableDefinition requireByArn(String arn) {
        TableDefinition table = catalog.find(nameInArn(arn));
        if (table == null) {
            throw new ResourceNotFoundException(ControlWording.arnNotFound(arn));
        }
        return table;
    }

    /** Changes the table of a request that names it by its ARN. */
    void changeByArn(String arn, UnaryOperator<TableDefinition> change) {
        if (catalog.change(nameInArn(arn), change) == null) {
            throw new ResourceNotFoundException(ControlWording.arnNotFound(arn));
        }
    }

    private static String nameInArn(String arn) {
        if (!arn.startsWith(ARN)) {
            throw new ValidationException(ControlWording.notAnArn(arn));
        }
        if (!DYNAMODB_ARN.matcher(arn).lookingAt()) {
            throw new ValidationException(ControlWording.foreignArn(arn));
        }
        String name = name(arn);
        if (!arn.contains(ARN_TABLE) || name.indexOf('/') >= 0) {
            throw new ValidationException(ControlWording.notATable(arn));
        }
        return name;
    }

    /** Returns the table of a request about backups, which is refused by an error of its own. */
    TableDefinition requireForBackups(String nameOrArn) {
        return orNotBackedUp(catalog.find(name(nameOrArn)), nameOrArn);
    }

    /** Changes the table of a request about backups, and returns it as it is then. */
    TableDefinition changeForBackups(String nameOrArn, UnaryOperator<TableDefinition> change) {
        return orNotBackedUp(catalog.change(name(nameOrArn), change), nameOrArn);
    }

    private static TableDefinition orNotBackedUp(@Nullable TableDefinition table, String nameOrArn) {
        if (table == null) {
            throw new TableNotFoundException(ControlWording.backedUpTableNotFound(missingName(nameOrArn)));
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
        if (index.status() != IndexStatus.ACTIVE) {
            throw new ValidationException(ControlWording.indexBackfilling(name.get()));
        }
        return index;
    }

    private static String name(String nameOrArn) {
        int name = DYNAMODB_ARN.matcher(nameOrArn).lookingAt() ? nameOrArn.indexOf(ARN_TABLE) : -1;
        return name < 0 ? nameOrArn : nameOrArn.substring(name + ARN_TABLE.length());
    }
}
