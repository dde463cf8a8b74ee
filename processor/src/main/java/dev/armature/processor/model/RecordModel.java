package dev.armature.processor.model;

import java.util.List;

/** A record that a codec is generated for: an entity or a document. */
public sealed interface RecordModel extends MappedModel permits EntityModel, DocumentModel {

    /** Returns how a value is taken apart and put together. */
    ShapeModel shape();

    /** Returns every component, in the order in which a value is made of them. */
    List<ComponentModel> components();

    /** Returns the stored components, in declaration order. */
    default List<AttributeModel> attributes() {
        return components().stream()
                .filter(AttributeModel.class::isInstance)
                .map(AttributeModel.class::cast)
                .toList();
    }
}
