package dev.armature.processor.model;

import java.util.List;

/** A type that is taken apart or put together: an entity, a document or a projection. */
public sealed interface RecordModel extends MappedModel permits EntityModel, DocumentModel, ProjectionModel {

    /** Returns how a value is taken apart and put together. */
    ShapeModel shape();

    /** Returns every component, in the order in which a value is made of them. */
    List<ComponentModel> components();

    /** Returns what it is read from and written to beside its components. */
    default CompositionModel composition() {
        return CompositionModel.NONE;
    }

    /** Returns the stored components that have attributes of their own, in declaration order. */
    default List<AttributeModel> ownAttributes() {
        return attributes().stream().filter(attribute -> !attribute.isKeyOnly()).toList();
    }

    /** Returns the stored components, in declaration order. */
    default List<AttributeModel> attributes() {
        return components().stream().flatMap(ComponentModel::stored).toList();
    }
}
