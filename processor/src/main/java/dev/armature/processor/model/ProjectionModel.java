package dev.armature.processor.model;

import java.util.List;

/**
 * A type with {@code @Projection}: a part of an entity that queries can read.
 *
 * @param type the type
 * @param isPublic whether it is visible outside its package
 * @param components the attributes of the entity that its components are read from, in constructor order
 * @param shape how a value is made of them
 * @param entity the entity's type
 * @param composition the composed keys that hold some of the components, and the entity's type where it shares a table
 * @param readerName the simple name of what is generated: {@code SongCardProjection}
 * @param sources what it can be read from; the entity itself comes first
 * @param origin the place of the type
 */
public record ProjectionModel(
        TypeRef type,
        boolean isPublic,
        List<ComponentModel> components,
        ShapeModel shape,
        TypeRef entity,
        CompositionModel composition,
        String readerName,
        List<Source> sources,
        Origin origin)
        implements RecordModel {

    public ProjectionModel {
        components = List.copyOf(components);
        sources = List.copyOf(sources);
    }

    /**
     * A type that holds every attribute of the projection.
     *
     * @param type the entity, or the record of an index's entries
     * @param indexes the names of the indexes whose entries it is; for the entity, of those that hold everything
     * @param attributes what is read as attributes
     * @param keys the composed keys that the others are read from: of indexes by name, with an empty name for the table's
     * @param holdsType whether it holds what tells entities apart
     */
    public record Source(
            TypeRef type, List<String> indexes, List<AttributeModel> attributes, List<String> keys, boolean holdsType) {
        public Source {
            indexes = List.copyOf(indexes);
            attributes = List.copyOf(attributes);
            keys = List.copyOf(keys);
        }
    }

    @Override
    public List<String> generatedTypes() {
        return List.of(readerName);
    }
}
