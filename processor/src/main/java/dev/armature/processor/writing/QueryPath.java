package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way to query, with the names of what is generated for it: through the table, or through an index.
 *
 * @param index the index, empty for the table itself
 * @param accessor the repository's method
 * @param constant the repository's constant for the path: {@code BY_ARTIST}
 * @param key the key of the table or index
 * @param result what items are read as
 * @param readable the attributes that the path holds
 * @param stages the stages before a condition on each sort key attribute: {@code ByArtist}; none without a sort key
 * @param query the stage after such conditions, which is the runtime's
 * @param filter the attributes that a filter may name: {@code ByArtistAttributes}
 */
record QueryPath(
        Optional<IndexModel> index,
        String accessor,
        String constant,
        KeyModel key,
        ClassName result,
        List<AttributeModel> readable,
        List<ClassName> stages,
        TypeName query,
        ClassName filter) {

    /** Returns the paths of a table: through the table, then through its indexes in order. */
    static List<QueryPath> of(TableModel table) {
        ClassName repository =
                JavaNames.beside(table.entity(), table.entity().names().repository());
        FreeNames types = new FreeNames(repository.simpleName(), ChangesWriter.NAME);
        FreeNames constants = new FreeNames();
        List<QueryPath> paths = new ArrayList<>();
        paths.add(path(table, Optional.empty(), repository, types, constants));
        table.indexes().forEach(index -> paths.add(path(table, Optional.of(index), repository, types, constants)));
        return paths;
    }

    /** Returns those of {@code paths} that hold less than the entity: the place in the list is the number of the part. */
    static List<QueryPath> partial(List<QueryPath> paths) {
        return paths.stream().filter(QueryPath::isPartial).toList();
    }

    private static QueryPath path(
            TableModel table, Optional<IndexModel> index, ClassName repository, FreeNames types, FreeNames constants) {
        String accessor = index.map(found -> found.accessor().value()).orElse(table.accessor());
        KeyModel key = index.map(IndexModel::key).orElse(table.key());
        String first = types.take(Words.capitalised(accessor), "Path");
        List<ClassName> stages = new ArrayList<>();
        for (int i = 0; i < key.sort().size(); i++) {
            String name = i == 0
                    ? first
                    : types.take(
                            first + "After"
                                    + Words.capitalised(
                                            key.sort().get(i - 1).attribute().component()),
                            "Path");
            stages.add(repository.nestedClass(name));
        }
        ClassName result = index.flatMap(IndexModel::partialName)
                .map(name -> JavaNames.beside(table.entity(), name))
                .orElse(JavaNames.classOf(table.entity().type()));
        ClassName filter = repository.nestedClass(types.take(first + "Attributes", "Path"));
        boolean isConsistent = index.map(IndexModel::isLocal).orElse(true);
        TypeName query = index.flatMap(IndexModel::partialName).isPresent()
                ? ParameterizedTypeName.get(
                        isConsistent ? RuntimeTypes.CONSISTENT_PARTIAL_QUERY : RuntimeTypes.PARTIAL_QUERY,
                        result,
                        filter,
                        JavaNames.classOf(table.entity().type()))
                : ParameterizedTypeName.get(
                        isConsistent ? RuntimeTypes.CONSISTENT_QUERY : RuntimeTypes.GLOBAL_INDEX_QUERY, result, filter);
        return new QueryPath(
                index,
                accessor,
                constants.take(Words.constant(accessor), "_PATH"),
                key,
                result,
                index.map(IndexModel::projected).orElse(table.entity().attributes()),
                stages,
                query,
                filter);
    }

    /** Returns whether the path holds less than the entity, and its results have a type of their own. */
    boolean isPartial() {
        return index.flatMap(IndexModel::partialName).isPresent();
    }

    /** Returns the component whose days the partition key holds, and which a query therefore begins with. */
    Optional<AttributeModel> day() {
        return key.composed().flatMap(composed -> composed.partition().day());
    }

    /** Returns the stage that a query begins with. */
    TypeName begin() {
        return stages.isEmpty() ? query : stages.get(0);
    }

    /** Returns the attributes that a filter may name: those that the path holds, without its own key. */
    List<AttributeModel> filterable() {
        return readable.stream()
                .filter(attribute -> !key.contains(attribute.name()) && !attribute.isKeyOnly())
                .toList();
    }

    /** Returns the attributes of the key that are asked for as components: all of them, or the sort key beside a template. */
    List<AttributeModel> plain() {
        if (key.composed().isEmpty()) {
            return key.parts().stream().map(KeyPart::attribute).toList();
        }
        return key.hasComposedSort() ? List.of() : sort();
    }

    List<AttributeModel> partition() {
        return key.partition().stream().map(KeyPart::attribute).toList();
    }

    List<AttributeModel> sort() {
        return key.sort().stream().map(KeyPart::attribute).toList();
    }

    /** Returns what the path leads through, as words in Javadoc. */
    String phrase() {
        return index.map(found -> "index " + Docs.code(found.name().value())).orElse("the table");
    }
}
