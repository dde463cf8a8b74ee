package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.processor.model.ComponentModel;
import dev.armature.processor.model.RecordModel;
import dev.armature.processor.model.ShapeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The code that takes a value of one type apart, and puts one together. */
final class Instances {

    private final RecordModel record;
    private final ClassName type;
    private final String diamond;
    private final String variable;

    Instances(RecordModel record) {
        this.record = record;
        this.type = JavaNames.classOf(record.type());
        this.diamond = TypeParameters.of(record).areNone() ? "" : "<>";
        this.variable = Words.variable(record.type().simpleName());
    }

    /** Returns the name that generated code gives to a value. */
    String variable() {
        return variable;
    }

    /** Returns the expression that reads a component of the value called {@link #variable()}. */
    CodeBlock read(ComponentModel component) {
        String accessor = Objects.requireNonNull(record.shape().accessors().get(component.component()));
        return CodeBlock.of("$N.$L", variable, accessor);
    }

    /** Returns the statements that make a value and return it, with an expression for each component. */
    CodeBlock make(Function<ComponentModel, CodeBlock> value) {
        if (record.shape().construction() instanceof ShapeModel.Setters setters) {
            return set(setters, value);
        }
        CodeBlock constructor = CodeBlock.of("new $T$L", type, diamond);
        CodeBlock made = expression(record.shape().construction(), constructor, record.components(), value);
        return CodeBlock.builder().addStatement("return $L", made).build();
    }

    /** Returns the expression that makes a value in one of the ways that are no setters. */
    static CodeBlock expression(
            ShapeModel.Construction construction,
            CodeBlock constructor,
            List<ComponentModel> components,
            Function<ComponentModel, CodeBlock> value) {
        if (construction instanceof ShapeModel.Builder builder) {
            return Layout.chain(
                    CodeBlock.of("$T.$N", JavaNames.classOf(builder.owner()), builder.method()),
                    List.of(),
                    steps(builder, components, value));
        }
        CodeBlock head = construction instanceof ShapeModel.Factory factory
                ? CodeBlock.of("$T.$N", JavaNames.classOf(factory.owner()), factory.method())
                : constructor;
        return Layout.call(head, components.stream().map(value).toList());
    }

    private static List<CodeBlock> steps(
            ShapeModel.Builder builder, List<ComponentModel> components, Function<ComponentModel, CodeBlock> value) {
        List<CodeBlock> steps = new ArrayList<>();
        for (ComponentModel component : components) {
            steps.add(Layout.call(
                    CodeBlock.of("$N", builder.setters().get(component.component())), value.apply(component)));
        }
        steps.add(CodeBlock.of("$N()", builder.build()));
        return steps;
    }

    private CodeBlock set(ShapeModel.Setters setters, Function<ComponentModel, CodeBlock> value) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T made = new $T()", type, type);
        for (ComponentModel component : record.components()) {
            code.addStatement(
                    "$L",
                    Layout.call(
                            CodeBlock.of("made.$N", setters.setters().get(component.component())),
                            value.apply(component)));
        }
        return code.addStatement("return made").build();
    }
}
