package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ScalarKind;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TtlModel;
import java.time.Duration;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what a codec has of a time of expiry that follows from a component: its name, its value, its rule. */
final class ExpiryWriter {

    private final TtlModel ttl;
    private final AttributeModel from;
    private final long afterSeconds;
    private final CodecNames names;

    private ExpiryWriter(TtlModel ttl, AttributeModel from, long afterSeconds, CodecNames names) {
        this.ttl = ttl;
        this.from = from;
        this.afterSeconds = afterSeconds;
        this.names = names;
    }

    /** Returns the writer for a table; empty where no time of expiry is derived. */
    static Optional<ExpiryWriter> of(TableModel table, CodecNames names) {
        return table.settings().timesToLive().stream()
                .filter(ttl -> ttl.derived().isPresent())
                .map(ttl -> of(ttl, ttl.derived().orElseThrow(), table, names))
                .findFirst();
    }

    private static ExpiryWriter of(TtlModel ttl, TtlModel.Derived derived, TableModel table, CodecNames names) {
        AttributeModel from = table.entity().attributes().stream()
                .filter(attribute -> attribute.component().equals(derived.from().value()))
                .findFirst()
                .orElseThrow();
        return new ExpiryWriter(
                ttl, from, Duration.parse(derived.after().value()).toSeconds(), names);
    }

    FieldSpec name() {
        return FieldSpec.builder(RuntimeTypes.ATTRIBUTE_NAME, names.ttl(), Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($S)",
                        RuntimeTypes.ATTRIBUTE_NAME,
                        ttl.attribute().value())
                .build();
    }

    /** Returns the statements that write the time, unless the component is absent. */
    CodeBlock write(Instances instances) {
        CodeBlock component = instances.read(from);
        return switch (from.presence()) {
            case REQUIRED -> write(component);
            case NULLABLE -> guarded(CodeBlock.of("$L != null", component), component);
            case OPTIONAL -> guarded(CodeBlock.of("$L.isPresent()", component), CodeBlock.of("$L.get()", component));
            case OPTIONAL_LONG ->
                guarded(CodeBlock.of("$L.isPresent()", component), CodeBlock.of("$L.getAsLong()", component));
            case OPTIONAL_INT, OPTIONAL_DOUBLE -> throw new IllegalStateException(from.component() + " is no time");
        };
    }

    private CodeBlock guarded(CodeBlock condition, CodeBlock value) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition)
                .add(write(value))
                .endControlFlow()
                .build();
    }

    private CodeBlock write(CodeBlock value) {
        boolean isNumber =
                from.codec().scalarKind().filter(ScalarKind.LONG::equals).isPresent();
        CodeBlock seconds = switch (from.codec().scalarKind().orElseThrow()) {
            case INSTANT -> CodeBlock.of("$L.getEpochSecond()", value);
            default -> isNumber ? value : CodeBlock.of("$L.toEpochSecond()", value);
        };
        return CodeBlock.builder()
                .addStatement("sink.attribute($L).number($L + $LL)", names.ttl(), seconds, afterSeconds)
                .build();
    }

    MethodSpec expiry() {
        return MethodSpec.methodBuilder("expiry")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), RuntimeTypes.EXPIRY))
                .addStatement(
                        "return $T.of(new $T($L, $L, $LL))",
                        Optional.class,
                        RuntimeTypes.EXPIRY,
                        names.ttl(),
                        names.name(from),
                        afterSeconds)
                .build();
    }
}
