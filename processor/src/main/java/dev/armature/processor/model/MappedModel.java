package dev.armature.processor.model;

import java.util.List;

/** A type that code is generated for. */
public sealed interface MappedModel permits RecordModel, RepositoryModel, SealedModel, SharedTableModel {

    /** Returns the type, without arguments. */
    TypeRef type();

    /** Returns the declaration beside which code is generated: the type itself, or the mixin that describes it. */
    default TypeRef home() {
        return type();
    }

    /** Returns whether the type and all types around it are public; generated types are as visible as their type. */
    boolean isPublic();

    /** Returns the names of the top-level types that are generated for it. */
    List<String> generatedTypes();

    /** Returns the place of the type. */
    Origin origin();
}
