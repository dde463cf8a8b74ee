package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the stages of a query that its path needs types of its own for: one for each attribute of the sort key, which
 * offers the condition on that attribute.
 */
final class StagesWriter {

    private final EntityModel entity;
    private final QueryPath path;
    private final CodecNames names;
    private final MethodNames methods;
    private final TypeName plan;

    StagesWriter(EntityModel entity, QueryPath path, CodecNames names) {
        this.entity = entity;
        this.path = path;
        this.names = names;
        this.methods = MethodNames.ofStage(path.sort());
        this.plan = ParameterizedTypeName.get(RuntimeTypes.READ_PLAN, path.result());
    }

    List<TypeSpec> write() {
        List<TypeSpec> types = new ArrayList<>();
        for (int i = 0; i < path.sort().size(); i++) {
            types.add(beforeCondition(i));
        }
        return types;
    }

    private TypeSpec beforeCondition(int place) {
        AttributeModel attribute = path.sort().get(place);
        if (place == 0 && path.day().isPresent()) {
            return beforeSpan(attribute);
        }
        return TypeSpec.classBuilder(path.stages().get(place))
                .addJavadoc("$L, before a condition on {@code $L}.", results(), attribute.component())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(path.query())
                .addMethod(constructor())
                .addMethod(condition(attribute, place))
                .build();
    }

    /** Writes the stage that is no query yet, since the days to read are not known before the condition. */
    private TypeSpec beforeSpan(AttributeModel attribute) {
        ClassName stage = path.stages().get(0);
        boolean isLast = path.sort().size() == 1;
        TypeName next = isLast ? path.query() : path.stages().get(1);
        TypeName raw = path.query() instanceof ParameterizedTypeName generic ? generic.rawType() : path.query();
        CodeBlock ranged = CodeBlock.of("span -> $L", Layout.call(CodeBlock.of("new $T<>", raw), CodeBlock.of("span")));
        TypeName condition = ParameterizedTypeName.get(
                RuntimeTypes.SPAN_CONDITION,
                path.result(),
                JavaNames.boxed(attribute.codec().javaType()),
                next,
                path.query());
        return TypeSpec.classBuilder(stage)
                .addJavadoc(
                        "$L, before the condition on {@code $L} that says which days to read.",
                        results(),
                        attribute.component())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(plan, "plan", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(plan, "plan")
                        .addStatement("this.plan = plan")
                        .build())
                .addMethod(MethodSpec.methodBuilder(methods.of(attribute))
                        .addJavadoc(
                                "Begins the condition on component $L of the sort key.",
                                Docs.code(attribute.component()))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(condition)
                        .addStatement(
                                "return $L",
                                Layout.call(
                                        CodeBlock.of("new $T<>", RuntimeTypes.SPAN_CONDITION),
                                        CodeBlock.of("plan"),
                                        names.component(attribute),
                                        isLast ? ranged : CodeBlock.of("$T::new", next),
                                        ranged))
                        .build())
                .build();
    }

    private MethodSpec condition(AttributeModel attribute, int place) {
        boolean isLast = place == path.sort().size() - 1;
        boolean isComposed = path.key().hasComposedSort();
        List<CodeBlock> arguments = new ArrayList<>(isComposed ? List.of(names.component(attribute)) : List.of());
        if (!isLast) {
            arguments.add(CodeBlock.of("$T::new", path.stages().get(place + 1)));
        }
        return MethodSpec.methodBuilder(methods.of(attribute))
                .addJavadoc(
                        isLast
                                ? "Begins the one condition on the sort key, $L $L."
                                : "Begins a condition on $L $L of the sort key; after equality the next may have one.",
                        isComposed ? "component" : "attribute",
                        Docs.code(isComposed ? attribute.component() : attribute.name()))
                .addModifiers(Modifier.PUBLIC)
                .returns(isLast ? lastCondition(attribute) : partCondition(attribute, place))
                .addStatement("return $L", Layout.call(CodeBlock.of(conditionMethod(attribute)), arguments))
                .build();
    }

    private TypeName lastCondition(AttributeModel attribute) {
        return ParameterizedTypeName.get(
                hasPrefixes(attribute)
                        ? RuntimeTypes.PREFIX_SORT_CONDITION
                        : isNumber(attribute) ? RuntimeTypes.NUMBER_SORT_CONDITION : RuntimeTypes.SORT_CONDITION,
                JavaNames.boxed(attribute.codec().javaType()),
                path.query());
    }

    private TypeName partCondition(AttributeModel attribute, int place) {
        return ParameterizedTypeName.get(
                hasPrefixes(attribute)
                        ? RuntimeTypes.PREFIX_SORT_PART_CONDITION
                        : isNumber(attribute)
                                ? RuntimeTypes.NUMBER_SORT_PART_CONDITION
                                : RuntimeTypes.SORT_PART_CONDITION,
                JavaNames.boxed(attribute.codec().javaType()),
                path.stages().get(place + 1),
                path.query());
    }

    private static String conditionMethod(AttributeModel attribute) {
        return hasPrefixes(attribute)
                ? "prefixSortCondition"
                : isNumber(attribute) ? "numberSortCondition" : "sortCondition";
    }

    private static boolean isNumber(AttributeModel attribute) {
        return attribute.codec().scalarKind().filter(ScalarKind::isNumber).isPresent();
    }

    private static boolean hasPrefixes(AttributeModel attribute) {
        return attribute
                .codec()
                .scalarKind()
                .filter(kind -> kind == ScalarKind.STRING || kind == ScalarKind.BYTES || kind == ScalarKind.BYTE_BUFFER)
                .isPresent();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(plan, "plan")
                .addStatement("super(plan)")
                .build();
    }

    /** Returns the results as words: "The song entities with one artist". */
    private String results() {
        String partition = path.partition().stream()
                .map(part -> Words.phrase(part.component()))
                .collect(Collectors.joining(" and "));
        String results = path.isPartial()
                ? "The entries of " + path.phrase()
                : "The " + Words.phrase(entity.type().simpleName()) + " entities";
        return partition.isEmpty() ? results : results + " with one " + partition;
    }
}
