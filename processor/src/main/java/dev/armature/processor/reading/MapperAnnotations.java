package dev.armature.processor.reading;

import dev.armature.annotation.AccessPattern;
import dev.armature.annotation.Attribute;
import dev.armature.annotation.Compressed;
import dev.armature.annotation.Converted;
import dev.armature.annotation.Converters;
import dev.armature.annotation.CreatedAt;
import dev.armature.annotation.Default;
import dev.armature.annotation.Document;
import dev.armature.annotation.Filter;
import dev.armature.annotation.Flatten;
import dev.armature.annotation.GeneratedId;
import dev.armature.annotation.Gsi;
import dev.armature.annotation.GsiKey;
import dev.armature.annotation.GsiKeys;
import dev.armature.annotation.Gsis;
import dev.armature.annotation.Ignore;
import dev.armature.annotation.Item;
import dev.armature.annotation.ItemCollection;
import dev.armature.annotation.Json;
import dev.armature.annotation.Key;
import dev.armature.annotation.Keys;
import dev.armature.annotation.Lsi;
import dev.armature.annotation.LsiKey;
import dev.armature.annotation.Lsis;
import dev.armature.annotation.MaxSize;
import dev.armature.annotation.Mixin;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Projection;
import dev.armature.annotation.Repository;
import dev.armature.annotation.Root;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import dev.armature.annotation.Ttl;
import dev.armature.annotation.Unique;
import dev.armature.annotation.UpdatedAt;
import dev.armature.annotation.Version;
import dev.armature.annotation.Where;
import dev.armature.annotation.WriteOnce;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annotations that the processor reads, by the place that they belong to. */
public final class MapperAnnotations {

    /** On a record that is stored by itself or inside another. */
    static final List<Class<? extends Annotation>> RECORDS = List.of(Table.class, Item.class, Document.class);

    /** On an interface that describes a type, beside {@link Table} or {@link Document}. */
    static final List<Class<? extends Annotation>> MIXINS = List.of(Mixin.class);

    /** On a record with {@link Table}. */
    static final List<Class<? extends Annotation>> INDEXES = List.of(Gsi.class, Gsis.class, Lsi.class, Lsis.class);

    /** On an entity: a record with {@link Table} or {@link Item}. */
    static final List<Class<? extends Annotation>> KEYS = List.of(Key.class, Keys.class);

    /** On a record of several entities, and on its component. */
    static final List<Class<? extends Annotation>> COLLECTIONS = List.of(ItemCollection.class, Root.class);

    /** On a component of an entity. */
    static final List<Class<? extends Annotation>> ENTITY_COMPONENTS = List.of(
            PartitionKey.class,
            SortKey.class,
            GsiKey.class,
            GsiKeys.class,
            LsiKey.class,
            Version.class,
            CreatedAt.class,
            Unique.class,
            UpdatedAt.class,
            GeneratedId.class,
            Ttl.class,
            WriteOnce.class);

    /** On a type with {@link Table} or {@link Document}, or on a package. */
    static final List<Class<? extends Annotation>> SCOPES = List.of(Converters.class);

    /** On a component of an entity, or of a record with {@link Document}. */
    static final List<Class<? extends Annotation>> COMPONENTS = List.of(
            Attribute.class,
            Compressed.class,
            Converted.class,
            Default.class,
            Flatten.class,
            Ignore.class,
            Json.class,
            MaxSize.class);

    /** On a record that a part of an entity is read as. */
    static final List<Class<? extends Annotation>> PROJECTIONS = List.of(Projection.class);

    /** On an interface that reads a record with {@link Table}. */
    static final List<Class<? extends Annotation>> REPOSITORIES = List.of(Repository.class);

    /** In an interface with {@link Repository}. */
    static final List<Class<? extends Annotation>> PATTERNS = List.of(AccessPattern.class, Where.class, Filter.class);

    private MapperAnnotations() {}

    /** Returns the canonical names of all of them. */
    public static Set<String> names() {
        return types().stream().map(Class::getCanonicalName).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns all of them. */
    static Set<Class<? extends Annotation>> types() {
        return Stream.of(
                        RECORDS,
                        MIXINS,
                        INDEXES,
                        SCOPES,
                        KEYS,
                        COLLECTIONS,
                        ENTITY_COMPONENTS,
                        COMPONENTS,
                        PROJECTIONS,
                        REPOSITORIES,
                        PATTERNS)
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
