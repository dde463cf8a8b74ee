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
 * Writes the stages of a query. A path with a sort key has one for each of its attributes, which offers the condition on
 * that attribute, above a last one without; a path without sort key has only the last.
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
        types.add(last());
        return types;
    }

    private TypeSpec beforeCondition(int place) {
        AttributeModel attribute = path.sort().get(place);
        return TypeSpec.classBuilder(path.stages().get(place))
                .addJavadoc("$L, before a condition on {@code $L}.", results(), attribute.component())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(path.query())
                .addMethod(constructor())
                .addMethod(condition(attribute, place))
                .build();
    }

    private MethodSpec condition(AttributeModel attribute, int place) {
        boolean isLast = place == path.sort().size() - 1;
        ClassName equal = isLast ? path.query() : path.stages().get(place + 1);
        ClassName type = hasPrefixes(attribute) ? RuntimeTypes.PREFIX_SORT_CONDITION : RuntimeTypes.SORT_CONDITION;
        return MethodSpec.methodBuilder(methods.of(attribute))
                .addJavadoc(
                        isLast
                                ? "Begins the one condition on the sort key, attribute $L."
                                : "Begins a condition on attribute $L of the sort key; after equality the next may have one.",
                        Docs.code(attribute.name()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        type, path.result(), JavaNames.boxed(attribute.codec().javaType()), equal, path.query()))
                .addStatement(
                        "return $L",
                        Layout.call(
                                CodeBlock.of("new $T<>", type),
                                CodeBlock.of("plan()"),
                                names.name(attribute),
                                names.converter(attribute),
                                CodeBlock.of("$T::new", equal),
                                CodeBlock.of("$T::new", path.query())))
                .build();
    }

    private static boolean hasPrefixes(AttributeModel attribute) {
        return attribute
                .codec()
                .scalarKind()
                .filter(kind -> kind == ScalarKind.STRING || kind == ScalarKind.BYTES || kind == ScalarKind.BYTE_BUFFER)
                .isPresent();
    }

    private TypeSpec last() {
        ClassName stage = path.isConsistent() ? RuntimeTypes.CONSISTENT_QUERY_STAGE : RuntimeTypes.QUERY_STAGE;
        TypeSpec.Builder builder = TypeSpec.classBuilder(path.query())
                .addJavadoc("$L.", results())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .superclass(ParameterizedTypeName.get(stage, path.result(), path.filter(), path.query()))
                .addMethod(constructor())
                .addMethod(MethodSpec.methodBuilder("with")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(path.query())
                        .addParameter(plan, "plan")
                        .addStatement("return new $T(plan)", path.query())
                        .build())
                .addMethod(MethodSpec.methodBuilder("attributes")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(path.filter())
                        .addStatement("return $T.INSTANCE", path.filter())
                        .build());
        if (path.sort().isEmpty()) {
            return builder.addModifiers(Modifier.FINAL).build();
        }
        builder.addModifiers(Modifier.SEALED);
        path.stages().forEach(builder::addPermittedSubclass);
        return builder.build();
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
        return path.index().flatMap(index -> index.partialName()).isPresent()
                ? "The entries of " + path.phrase() + " with one " + partition
                : "The " + Words.phrase(entity.type().simpleName()) + " entities with one " + partition;
    }
}
