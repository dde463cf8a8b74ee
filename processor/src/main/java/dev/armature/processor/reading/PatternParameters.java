package dev.armature.processor.reading;

import dev.armature.annotation.Comparison;
import dev.armature.annotation.Filter;
import dev.armature.annotation.Where;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.PatternModel.Parameter;
import dev.armature.processor.model.PatternModel.Use;
import dev.armature.processor.model.ScalarKind;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Reads the parameters of a method of a repository interface. */
final class PatternParameters {

    private static final Set<ScalarKind> WITH_PREFIXES =
            EnumSet.of(ScalarKind.STRING, ScalarKind.BYTES, ScalarKind.BYTE_BUFFER);

    private final JavaTypes types;
    private final TableModel table;
    private final Diagnostics diagnostics;

    PatternParameters(JavaTypes types, TableModel table, Diagnostics diagnostics) {
        this.types = types;
        this.table = table;
        this.diagnostics = diagnostics;
    }

    /** Returns the parameters; empty where one of them is wrong, which has been reported. */
    Optional<List<Parameter>> read(ExecutableElement method) {
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            read(parameter).ifPresent(parameters::add);
        }
        return parameters.size() == method.getParameters().size() ? Optional.of(parameters) : Optional.empty();
    }

    private Optional<Parameter> read(VariableElement parameter) {
        String name = parameter.getSimpleName().toString();
        TypeRef type = types.ref(parameter.asType());
        if (type.qualifiedName().equals("dev.armature.runtime.table.PageRequest")) {
            return Optional.of(new Parameter(name, type, Use.PAGE_REQUEST, Optional.empty(), Comparison.EQ));
        }
        Optional<AnnotationReader> where = AnnotationReader.find(parameter, Where.class);
        Optional<AnnotationReader> filter = AnnotationReader.find(parameter, Filter.class);
        if (where.isPresent() && filter.isPresent()) {
            return refuse(
                    parameter,
                    "`%s` has @Where and @Filter: it is compared with a key, or with what is none.".formatted(name));
        }
        Optional<AnnotationReader> said = where.or(() -> filter);
        String component = said.map(annotation -> annotation.text("component").value())
                .filter(given -> !given.isEmpty())
                .orElse(name);
        Comparison comparison = said.map(annotation ->
                        annotation.constant("value", Comparison.class).value())
                .orElse(Comparison.EQ);
        Optional<AttributeModel> attribute = table.entity().attributes().stream()
                .filter(candidate -> candidate.component().equals(component))
                .findFirst();
        if (attribute.isEmpty()) {
            return refuse(parameter, """
                    `%s` stores no component `%s`. It has %s; a parameter of another name says \
                    @Where(component = "…").""".formatted(
                            table.entity().type(),
                            component,
                            table.entity().attributes().stream()
                                    .map(AttributeModel::component)
                                    .collect(Collectors.joining("`, `", "`", "`"))));
        }
        Use use = filter.isPresent() ? Use.FILTER : Use.KEY;
        Optional<String> mistake = mistake(attribute.get(), type, comparison, use);
        return mistake.isPresent()
                ? refuse(parameter, "`%s` %s".formatted(name, mistake.get()))
                : Optional.of(new Parameter(name, type, use, attribute, comparison));
    }

    private static Optional<String> mistake(AttributeModel attribute, TypeRef type, Comparison comparison, Use use) {
        CodecModel codec = attribute.codec();
        if (use == Use.KEY && (comparison == Comparison.NE || comparison == Comparison.CONTAINS)) {
            return Optional.of(
                    "is compared with a key, and a key has no %s. @Filter has, at the price of what it drops."
                            .formatted(comparison));
        }
        Optional<TypeRef> expected = switch (comparison) {
            case EQ, NE -> Optional.of(codec.javaType());
            case LT, LE, GT, GE ->
                codec.scalarKind().filter(kind -> kind != ScalarKind.BOOLEAN).map(kind -> codec.javaType());
            case BEGINS_WITH ->
                codec.scalarKind().filter(WITH_PREFIXES::contains).map(kind -> codec.javaType());
            case CONTAINS -> contained(codec);
        };
        if (expected.isEmpty()) {
            return Optional.of("is compared by %s with `%s`, which is `%s` and has no such order, prefixes or parts."
                    .formatted(comparison, attribute.component(), codec.javaType()));
        }
        return type.boxed().equals(expected.get().boxed())
                ? Optional.empty()
                : Optional.of("is `%s`, and `%s` is compared with `%s`. Declare that type."
                        .formatted(type, attribute.component(), expected.get()));
    }

    private static Optional<TypeRef> contained(CodecModel codec) {
        if (codec instanceof CodecModel.SetOf set) {
            return Optional.of(set.element().javaType());
        }
        if (codec instanceof CodecModel.ListOf list) {
            return Optional.of(list.element().javaType());
        }
        return codec.scalarKind().filter(ScalarKind.STRING::equals).map(kind -> codec.javaType());
    }

    private Optional<Parameter> refuse(VariableElement parameter, String text) {
        diagnostics.error(RuleId.PATTERN_PARAMETER, Origin.of(parameter), text);
        return Optional.empty();
    }
}
