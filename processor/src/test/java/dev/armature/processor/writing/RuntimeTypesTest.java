package dev.armature.processor.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import dev.armature.processor.model.ScalarKind;
import dev.armature.runtime.codec.StandardConverters;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the processor knows of the runtime by name is there. */
final class RuntimeTypesTest {

    static Stream<ClassName> types() {
        return Arrays.stream(RuntimeTypes.class.getDeclaredFields())
                .filter(field -> field.getType() == ClassName.class)
                .map(RuntimeTypesTest::value);
    }

    @ParameterizedTest
    @MethodSource("types")
    void typeExists(ClassName type) {
        assertThatCode(() -> Class.forName(type.reflectionName())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(ScalarKind.class)
    void scalarHasAStandardConverter(ScalarKind kind) {
        assertThat(StandardConverters.class).hasPublicMethods(Scalars.converterMethod(kind));
    }

    private static ClassName value(Field constant) {
        try {
            return (ClassName) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
