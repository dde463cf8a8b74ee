package dev.armature.processor.model;

import java.util.List;

/** A record that a codec is generated for: an entity or a document. */
public sealed interface RecordModel permits EntityModel, DocumentModel {

    /** Returns the record's type. */
    TypeRef type();

    /**
     * Returns whether the record and all types around it are public; generated types are as visible as their record.
     */
    boolean isPublic();

    /** Returns how a value is taken apart and put together. */
    ShapeModel shape();

    /** Returns every component, in the order in which a value is made of them. */
    List<ComponentModel> components();

    /** Returns the names of the top-level types that are generated for it. */
    List<String> generatedTypes();

    /** Returns the place of the record. */
    Origin origin();

    /** Returns the stored components, in declaration order. */
    default List<AttributeModel> attributes() {
        return components().stream()
                .filter(AttributeModel.class::isInstance)
                .map(AttributeModel.class::cast)
                .toList();
    }
}
