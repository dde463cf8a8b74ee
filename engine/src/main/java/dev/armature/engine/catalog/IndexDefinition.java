package dev.armature.engine.catalog;

import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.IndexStatus;
import dev.armature.runtime.operation.ProjectionType;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.value.AttributeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The definition of a secondary index, with what reading and maintaining it needs made ready. Immutable. */
public final class IndexDefinition {
    private final String name;
    private final boolean local;
    private final IndexPlace place;
    private final KeySchema key;
    private final IndexProjection projection;
    private final Optional<ProvisionedThroughput> throughput;
    private final List<AttributeName> projected;

    IndexDefinition(
            String name,
            boolean local,
            IndexPlace place,
            KeySchema key,
            IndexProjection projection,
            Optional<ProvisionedThroughput> throughput,
            KeySchema tableKey) {
        this.name = name;
        this.local = local;
        this.place = place;
        this.key = key;
        this.projection = projection;
        this.throughput = throughput;
        this.projected = projected(tableKey);
    }

    private List<AttributeName> projected(KeySchema tableKey) {
        List<AttributeName> names = new ArrayList<>();
        for (KeyAttribute attribute : tableKey.all()) {
            addOnce(names, attribute.name());
        }
        for (KeyAttribute attribute : key.all()) {
            addOnce(names, attribute.name());
        }
        for (String attribute : projection.nonKeyAttributes()) {
            addOnce(names, AttributeName.of(attribute));
        }
        return List.copyOf(names);
    }

    private static void addOnce(List<AttributeName> names, AttributeName name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    /** Returns the index's name, unique within its table. */
    public String name() {
        return name;
    }

    /** Returns whether the index is local: it has the table's partition key and lives in its item collections. */
    public boolean isLocal() {
        return local;
    }

    /** Returns the keyspace of the index's entries. */
    public int keyspace() {
        return place.keyspace();
    }

    /** Returns where the index is in its life; it can be read only while it is active. */
    public IndexStatus status() {
        return place.status();
    }

    /** Returns the index's key; the table's key follows it in each entry. */
    public KeySchema key() {
        return key;
    }

    /** Returns which attributes an entry holds beside keys. */
    public IndexProjection projection() {
        return projection;
    }

    /** Returns whether an entry holds the whole item. */
    public boolean projectsAll() {
        return projection.projectionType() == ProjectionType.ALL;
    }

    /** Returns the attributes that an entry holds unless it holds all: the keys of table and index, then the included. */
    public List<AttributeName> projected() {
        return projected;
    }

    /** Returns whether an entry holds a top-level attribute of this name. */
    public boolean projects(AttributeName attribute) {
        return projectsAll() || projected.contains(attribute);
    }

    /** Returns the capacity reserved for a global index of a provisioned table. */
    public Optional<ProvisionedThroughput> throughput() {
        return throughput;
    }
}
