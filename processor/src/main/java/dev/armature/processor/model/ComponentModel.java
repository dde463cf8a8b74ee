package dev.armature.processor.model;

import java.util.stream.Stream;

/** A component of a record, in the order in which its constructor takes them: stored, ignored, or flattened. */
public sealed interface ComponentModel permits AttributeModel, IgnoredModel, FlattenedModel {

    /** Returns the component's name in Java. */
    String component();

    /** Returns the component's type as declared, with {@code Optional} where it has one. */
    TypeRef declaredType();

    /** Returns the place of the component. */
    Origin origin();

    /** Returns what is stored of it, as attributes of the item. */
    default Stream<AttributeModel> stored() {
        if (this instanceof FlattenedModel flattened) {
            return flattened.attributes().stream();
        }
        return this instanceof AttributeModel attribute ? Stream.of(attribute) : Stream.empty();
    }
}
