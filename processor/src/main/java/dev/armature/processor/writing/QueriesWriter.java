package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.annotation.Comparison;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.PatternModel;
import dev.armature.processor.model.PatternModel.Parameter;
import dev.armature.processor.model.PatternModel.Path;
import dev.armature.processor.model.PatternModel.Reading;
import dev.armature.processor.model.PatternModel.Result;
import dev.armature.processor.model.PatternModel.Use;
import dev.armature.processor.model.RepositoryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what runs the methods of a repository interface, {@code SongsQueries}: each is a query as a programmer would write it. */
final class QueriesWriter {

    private static final String REPOSITORY = "repository";

    private final RepositoryModel model;
    private final EntityModel entity;
    private final ClassName type;
    private final ClassName implementation;
    private final ClassName repository;

    QueriesWriter(RepositoryModel model) {
        this.model = model;
        this.entity = model.table().entity();
        this.type = JavaNames.classOf(model.type());
        this.implementation = ClassName.get(model.home().packageName(), model.implementation());
        this.repository = JavaNames.beside(entity, entity.names().repository());
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(implementation)
                .addJavadoc("Runs the access patterns of {@link $T}.", type)
                .addModifiers(
                        model.isPublic()
                                ? new Modifier[] {Modifier.PUBLIC, Modifier.FINAL}
                                : new Modifier[] {Modifier.FINAL})
                .addSuperinterface(type)
                .addField(repository, REPOSITORY, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(repository, REPOSITORY)
                        .addStatement("this.$N = $N", REPOSITORY, REPOSITORY)
                        .build())
                .addMethod(MethodSpec.methodBuilder("over")
                        .addJavadoc("Returns the access patterns over the repository of one table.")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addParameter(repository, REPOSITORY)
                        .returns(type)
                        .addStatement("return new $T($N)", implementation, REPOSITORY)
                        .build());
        model.patterns().forEach(pattern -> builder.addMethod(method(pattern)));
        return builder;
    }

    private MethodSpec method(PatternModel pattern) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(pattern.method())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaNames.of(pattern.returned()));
        if (!pattern.description().isEmpty()) {
            method.addJavadoc("For $L.", Docs.code(pattern.description()));
        }
        pattern.parameters()
                .forEach(parameter -> method.addParameter(JavaNames.of(parameter.type()), parameter.name()));
        List<CodeBlock> steps = new ArrayList<>();
        if (pattern.path() instanceof Path.Item) {
            addItem(pattern, steps);
        } else {
            addQuery(pattern, steps);
        }
        addReading(pattern.reading(), steps);
        if (pattern.isFuture() || pattern.result() == Result.PUBLISHER) {
            steps.add(CodeBlock.of("async()"));
        }
        steps.add(lastWord(pattern));
        CodeBlock head = pattern.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals(REPOSITORY))
                ? CodeBlock.of("this.$N", REPOSITORY)
                : CodeBlock.of("$N", REPOSITORY);
        CodeBlock first = CodeBlock.of("$L.$L", head, steps.get(0));
        return method.addStatement("return $L", Layout.chain(first, steps.subList(1, steps.size())))
                .build();
    }

    private void addItem(PatternModel pattern, List<CodeBlock> steps) {
        List<CodeBlock> values = model.table().key().parts().stream()
                .map(part -> value(pattern, part.attribute(), Comparison.EQ))
                .toList();
        ClassName key = JavaNames.beside(entity, entity.names().key());
        steps.add(Layout.call(CodeBlock.of("find"), Layout.call(CodeBlock.of("new $T", key), values)));
        if (pattern.isConsistent()) {
            steps.add(CodeBlock.of("consistentRead()"));
        }
    }

    private void addQuery(PatternModel pattern, List<CodeBlock> steps) {
        if (pattern.path() instanceof Path.Query query) {
            KeyModel key =
                    query.index().map(IndexModel::key).orElse(model.table().key());
            String accessor = query.index()
                    .map(index -> index.accessor().value())
                    .orElse(model.table().accessor());
            steps.add(Layout.call(
                    CodeBlock.of("$N", accessor),
                    key.partition().stream()
                            .map(part -> value(pattern, part.attribute(), Comparison.EQ))
                            .toList()));
            addSortConditions(pattern, key, steps);
        } else {
            steps.add(CodeBlock.of("scan()"));
        }
        FreeNames names =
                new FreeNames(pattern.parameters().stream().map(Parameter::name).toArray(String[]::new));
        String lambda = names.take(Words.variable(entity.type().simpleName()), "Attributes");
        for (Parameter filter : pattern.parameters(Use.FILTER)) {
            steps.add(CodeBlock.of(
                    "filter($N -> $N.$N().$L($N))",
                    lambda,
                    lambda,
                    filter.attribute().orElseThrow().component(),
                    word(filter.comparison()),
                    filter.name()));
        }
        if (pattern.isDescending()) {
            steps.add(CodeBlock.of("descending()"));
        }
        if (pattern.isConsistent()) {
            steps.add(CodeBlock.of("consistentRead()"));
        }
        if (pattern.limit() > 0) {
            steps.add(CodeBlock.of("limit($L)", pattern.limit()));
        }
    }

    private static void addSortConditions(PatternModel pattern, KeyModel key, List<CodeBlock> steps) {
        List<AttributeModel> sort = key.sort().stream().map(KeyPart::attribute).toList();
        MethodNames methods = MethodNames.ofStage(sort);
        for (AttributeModel attribute : sort) {
            List<Parameter> compared = pattern.parameters(Use.KEY).stream()
                    .filter(parameter -> isOf(parameter, attribute))
                    .toList();
            if (compared.isEmpty()) {
                return;
            }
            steps.add(CodeBlock.of("$N()", methods.of(attribute)));
            steps.add(
                    compared.size() == 2
                            ? CodeBlock.of(
                                    "between($L, $L)",
                                    value(pattern, attribute, Comparison.GE),
                                    value(pattern, attribute, Comparison.LE))
                            : CodeBlock.of(
                                    "$L($N)",
                                    word(compared.get(0).comparison()),
                                    compared.get(0).name()));
        }
    }

    private static CodeBlock value(PatternModel pattern, AttributeModel attribute, Comparison comparison) {
        return pattern.parameters(Use.KEY).stream()
                .filter(parameter -> isOf(parameter, attribute) && parameter.comparison() == comparison)
                .findFirst()
                .map(parameter -> CodeBlock.of("$N", parameter.name()))
                .orElseThrow();
    }

    private static boolean isOf(Parameter parameter, AttributeModel attribute) {
        return parameter.attribute().map(AttributeModel::name).equals(Optional.of(attribute.name()));
    }

    private static void addReading(Reading reading, List<CodeBlock> steps) {
        if (reading instanceof Reading.Hydrated) {
            steps.add(CodeBlock.of("hydrate()"));
        } else if (reading instanceof Reading.Projected projected) {
            steps.add(CodeBlock.of(
                    "as($T.$L)",
                    JavaNames.beside(
                            projected.projection(), projected.projection().readerName()),
                    ProjectionWriter.constant(projected.source())));
        }
    }

    private static CodeBlock lastWord(PatternModel pattern) {
        return switch (pattern.result()) {
            case LIST -> CodeBlock.of("toList()");
            case STREAM -> CodeBlock.of("stream()");
            case PAGE ->
                CodeBlock.of(
                        "page($N)", pattern.parameters(Use.PAGE_REQUEST).get(0).name());
            case FIRST -> CodeBlock.of(pattern.path() instanceof Path.Item ? "get()" : "first()");
            case COUNT -> CodeBlock.of("count()");
            case PUBLISHER -> CodeBlock.of("publisher()");
        };
    }

    private static String word(Comparison comparison) {
        return switch (comparison) {
            case EQ -> "eq";
            case NE -> "ne";
            case LT -> "lt";
            case LE -> "le";
            case GT -> "gt";
            case GE -> "ge";
            case BEGINS_WITH -> "beginsWith";
            case CONTAINS -> "contains";
        };
    }
}
