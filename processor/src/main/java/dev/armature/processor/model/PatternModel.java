package dev.armature.processor.model;

import dev.armature.annotation.Comparison;
import java.util.List;
import java.util.Optional;

/**
 * A method of an interface with {@code @Repository}, and the query that it is.
 *
 * @param method the method's name
 * @param description what it is for; empty where that was not said
 * @param returned the type that it returns
 * @param parameters its parameters in order
 * @param result what it makes of the query
 * @param isFuture whether that is answered by a future
 * @param path the key that serves it
 * @param reading what each item is read as
 * @param isDescending whether results come from the highest sort key
 * @param limit how many results there are at most, 0 for no limit
 * @param isConsistent whether the read is strongly consistent
 */
public record PatternModel(
        String method,
        String description,
        TypeRef returned,
        List<Parameter> parameters,
        Result result,
        boolean isFuture,
        Path path,
        Reading reading,
        boolean isDescending,
        int limit,
        boolean isConsistent) {

    public PatternModel {
        parameters = List.copyOf(parameters);
    }

    /** What is made of a query. */
    public enum Result {
        LIST,
        STREAM,
        PAGE,
        FIRST,
        COUNT,
        PUBLISHER
    }

    /**
     * A parameter.
     *
     * @param name its name
     * @param type its type
     * @param use what it is used for
     * @param attribute the attribute that is compared with it; empty for a page request
     * @param comparison how
     */
    public record Parameter(
            String name, TypeRef type, Use use, Optional<AttributeModel> attribute, Comparison comparison) {}

    /** What a parameter is used for. */
    public enum Use {
        KEY,
        FILTER,
        PAGE_REQUEST
    }

    /** The key that serves a method. */
    public sealed interface Path {

        /** Every item of the table is read. */
        record Scan() implements Path {}

        /** One item is read, by the whole key of the table. */
        record Item() implements Path {}

        /**
         * Items of one partition are read.
         *
         * @param index the index, empty for the table
         */
        record Query(Optional<IndexModel> index) implements Path {}
    }

    /** What each item is read as. */
    public sealed interface Reading {

        /** What the path holds. */
        record Held() implements Reading {}

        /** The entity, by a second read. */
        record Hydrated() implements Reading {}

        /**
         * A projection.
         *
         * @param projection the projection
         * @param source what it is read from
         */
        record Projected(ProjectionModel projection, ProjectionModel.Source source) implements Reading {}
    }

    /** Returns the parameters of a use, in order. */
    public List<Parameter> parameters(Use use) {
        return parameters.stream().filter(parameter -> parameter.use() == use).toList();
    }
}
