package dev.armature.processor.reading;

import dev.armature.annotation.AccessPattern;
import dev.armature.annotation.Projection;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.PatternModel;
import dev.armature.processor.model.PatternModel.Parameter;
import dev.armature.processor.model.PatternModel.Path;
import dev.armature.processor.model.PatternModel.Reading;
import dev.armature.processor.model.PatternModel.Result;
import dev.armature.processor.model.PatternModel.Use;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one method of a repository interface, and finds the key that serves it. */
final class PatternReader {

    private final JavaTypes types;
    private final ProjectionReader projections;
    private final TableModel table;
    private final ExecutableElement method;
    private final Diagnostics diagnostics;
    private final Optional<AnnotationReader> options;

    PatternReader(
            JavaTypes types,
            ProjectionReader projections,
            TableModel table,
            ExecutableElement method,
            Diagnostics diagnostics) {
        this.types = types;
        this.projections = projections;
        this.table = table;
        this.method = method;
        this.diagnostics = diagnostics;
        this.options = AnnotationReader.find(method, AccessPattern.class);
    }

    /** Returns the pattern; empty where it is wrong, which has been reported. */
    Optional<PatternModel> read() {
        Optional<PatternResult> result = PatternResult.of(method.getReturnType());
        if (result.isEmpty() || !method.getTypeParameters().isEmpty()) {
            return refuse(RuleId.PATTERN_RESULT, """
                    `%s` returns what no query gives. Return List, Stream, Page or Optional of records, long for their \
                    number, a CompletableFuture of one of these but Stream, or a Flow.Publisher.%s""".formatted(name(), advice(method.getReturnType())));
        }
        return new PatternParameters(types, table, diagnostics)
                .read(method)
                .flatMap(parameters -> read(result.get(), parameters));
    }

    /** Says what the result is likely meant to be; empty where that is not known. */
    private String advice(TypeMirror returned) {
        String entity = table.entity().type().toString();
        if (returned.getKind() == TypeKind.VOID) {
            return " Writes are calls of `%s`.".formatted(table.entity().names().repository());
        }
        return types.ref(returned).equals(table.entity().type())
                ? " Where there may be none, that is `Optional<%s>`.".formatted(entity)
                : "";
    }

    private Optional<PatternModel> read(PatternResult result, List<Parameter> parameters) {
        boolean isPaged = result.result() == Result.PAGE;
        if (count(parameters, Use.PAGE_REQUEST) != (isPaged ? 1 : 0)) {
            return refuse(
                    RuleId.PATTERN_PARAMETER,
                    isPaged
                            ? "`%s` returns a page: say which by one parameter of type PageRequest.".formatted(name())
                            : "`%s` returns no page, and a PageRequest asks for one.".formatted(name()));
        }
        int limit =
                options.map(found -> found.number("limit").value().intValue()).orElse(0);
        boolean isUnlimited = isPaged || result.result() == Result.FIRST;
        if (limit < 0 || (limit > 0 && isUnlimited)) {
            return refuse(
                    RuleId.PATTERN_RESULT,
                    limit < 0
                            ? "`limit` is at least 1, or 0 for none."
                            : "`%s` has a size already: that of its page, or one. Drop `limit`.".formatted(name()));
        }
        return path(result, parameters)
                .flatMap(path -> reading(result, path)
                        .flatMap(reading -> filtersFit(path, parameters)
                                ? Optional.of(pattern(result, parameters, path, reading, limit))
                                : Optional.empty()));
    }

    private PatternModel pattern(
            PatternResult result, List<Parameter> parameters, Path path, Reading reading, int limit) {
        return new PatternModel(
                name(),
                options.map(found -> found.text("value").value()).orElse(""),
                types.ref(method.getReturnType()),
                parameters,
                result.result(),
                result.isFuture(),
                path,
                reading,
                flag("descending"),
                limit,
                flag("consistentRead"));
    }

    private Optional<Path> path(PatternResult result, List<Parameter> parameters) {
        List<Parameter> compared =
                parameters.stream().filter(found -> found.use() == Use.KEY).toList();
        PatternKeys keys = new PatternKeys(table, compared);
        String wanted = options.map(found -> found.text("index").value())
                .filter(index -> !index.isEmpty())
                .orElse("");
        List<Optional<IndexModel>> serving = keys.serving().stream()
                .filter(index -> wanted.isEmpty()
                        || index.filter(found -> found.name().value().equals(wanted))
                                .isPresent())
                .toList();
        if (serving.isEmpty() && compared.isEmpty() && wanted.isEmpty()) {
            return table.settings().allowScan()
                    ? Optional.of(new Path.Scan())
                    : refuse(RuleId.ACCESS_PATTERN, """
                            `%s` names no key, so it would read the whole table. Name a partition key, or allow that: \
                            `@Table(allowScan = true)`.""".formatted(name()));
        }
        if (serving.isEmpty()) {
            return refuse(RuleId.ACCESS_PATTERN, unserved(keys, compared, wanted));
        }
        List<Optional<IndexModel>> readable = serving.stream()
                .filter(index -> find(result, index).isPresent())
                .toList();
        List<Optional<IndexModel>> chosen = readable.isEmpty() ? serving : readable;
        if (chosen.size() > 1 && chosen.get(0).isPresent()) {
            return refuse(
                    RuleId.ACCESS_PATTERN,
                    "`%s` is served by several indexes: %s. Say which by @AccessPattern(index = …)."
                            .formatted(
                                    name(),
                                    chosen.stream()
                                            .map(index ->
                                                    index.orElseThrow().name().value())
                                            .collect(Collectors.joining("`, `", "`", "`"))));
        }
        Optional<IndexModel> index = chosen.get(0);
        boolean isItem = index.isEmpty()
                && result.result() == Result.FIRST
                && count(parameters, Use.FILTER) == 0
                && PatternKeys.isWhole(table.key(), compared);
        return Optional.of(isItem ? new Path.Item() : new Path.Query(index));
    }

    private String unserved(PatternKeys keys, List<Parameter> compared, String wanted) {
        String comparisons = compared.stream()
                .map(parameter -> parameter.attribute().orElseThrow().component() + " " + parameter.comparison())
                .collect(Collectors.joining(", "));
        if (!wanted.isEmpty()) {
            return "No key of index `%s` serves `%s` (%s). Name one that does, or none."
                    .formatted(wanted, name(), comparisons);
        }
        String advice = keys.indexToAdd()
                .map(declaration -> "Add an index: " + declaration + ".")
                .orElse("""
                        A key is compared by EQ in all parts of its partition key, and then in its sort key by EQ, or by \
                        LT, LE, GT, GE, BEGINS_WITH, or GE and LE.""");
        return "No key of `%s` serves `%s` (%s). %s What is no key may be a @Filter."
                .formatted(table.entity().type(), name(), comparisons, advice);
    }

    private Optional<Reading> reading(PatternResult result, Path path) {
        Optional<IndexModel> index = path instanceof Path.Query query ? query.index() : Optional.empty();
        if (flag("consistentRead") && index.filter(found -> !found.isLocal()).isPresent()) {
            return refuse(
                    RuleId.PATTERN_RESULT,
                    "`%s` reads global index `%s`, which has no consistent reads. Drop `consistentRead`."
                            .formatted(name(), index.orElseThrow().name().value()));
        }
        boolean isPart = index.flatMap(IndexModel::partialName).isPresent();
        boolean isWhole = result.item().filter(this::isEntity).isPresent();
        if (flag("hydrate") && !(isPart && isWhole)) {
            return refuse(RuleId.PATTERN_RESULT, "`%s` has nothing to make whole. Drop `hydrate`.".formatted(name()));
        }
        Optional<Reading> found = find(result, index);
        if (found.isPresent()) {
            return found;
        }
        String item = result.item().orElseThrow().getSimpleName().toString();
        return refuse(
                RuleId.PATTERN_RESULT,
                isPart
                        ? """
                        `%s` returns `%s`, and index `%s` holds only a part of `%s`. Return `%s`, a @Projection that it \
                        holds, or say @AccessPattern(hydrate = true), which reads each entity by its key.""".formatted(
                                        name(),
                                        item,
                                        index.orElseThrow().name().value(),
                                        table.entity().type(),
                                        index.orElseThrow().partialName().orElseThrow())
                        : "`%s` returns `%s`, which is neither `%s` nor a @Projection of it."
                                .formatted(name(), item, table.entity().type()));
    }

    /** Returns how the items of a path become what the method returns; empty where they do not. */
    private Optional<Reading> find(PatternResult result, Optional<IndexModel> index) {
        if (result.item().isEmpty()) {
            return Optional.of(new Reading.Held());
        }
        TypeElement item = result.item().get();
        TypeRef held = index.flatMap(IndexModel::partialName)
                .map(partial -> TypeRef.of(table.entity().home().packageName(), partial))
                .orElse(table.entity().type());
        if (types.ref(item).equals(held)) {
            return Optional.of(new Reading.Held());
        }
        if (isEntity(item)) {
            return flag("hydrate") ? Optional.of(new Reading.Hydrated()) : Optional.empty();
        }
        if (AnnotationReader.find(item, Projection.class).isEmpty()) {
            return Optional.empty();
        }
        return projections
                .read(item, new Diagnostics())
                .filter(projection -> projection.entity().equals(table.entity().type()))
                .flatMap(projection -> projection.sources().stream()
                        .filter(source -> source.type().equals(held))
                        .findFirst()
                        .map(source -> new Reading.Projected(projection, source)));
    }

    private boolean filtersFit(Path path, List<Parameter> parameters) {
        Optional<IndexModel> index = path instanceof Path.Query query ? query.index() : Optional.empty();
        boolean fit = true;
        for (Parameter parameter : parameters) {
            if (parameter.use() == Use.FILTER) {
                AttributeModel attribute = parameter.attribute().orElseThrow();
                boolean isKey = attribute.isKeyOnly()
                        || (!(path instanceof Path.Scan)
                                && PatternKeys.key(table, index).contains(attribute.name()));
                boolean isHeld = index.map(IndexModel::projected)
                        .orElse(table.entity().attributes())
                        .contains(attribute);
                if (isKey || !isHeld) {
                    refuse(
                            RuleId.PATTERN_PARAMETER,
                            isKey
                                    ? "`%s` is a key of what `%s` queries, and no filter names such. Say @Where."
                                            .formatted(attribute.component(), name())
                                    : "`%s` is not in index `%s`, which `%s` queries. Project it, or drop the filter."
                                            .formatted(
                                                    attribute.component(),
                                                    index.orElseThrow().name().value(),
                                                    name()));
                    fit = false;
                }
            }
        }
        return fit;
    }

    private boolean isEntity(TypeElement item) {
        return types.ref(item).equals(table.entity().type());
    }

    private static long count(List<Parameter> parameters, Use use) {
        return parameters.stream().filter(parameter -> parameter.use() == use).count();
    }

    private boolean flag(String member) {
        return options.map(found -> found.flag(member)).orElse(false);
    }

    private String name() {
        return method.getSimpleName().toString();
    }

    private <T> Optional<T> refuse(RuleId rule, String text) {
        diagnostics.error(rule, Origin.of(method), text);
        return Optional.empty();
    }
}
