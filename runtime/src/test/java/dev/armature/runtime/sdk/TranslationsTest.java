package dev.armature.runtime.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.operation.Operation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TranslationsTest {
    static List<Operation<?, ?>> operations() {
        return Operation.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void translatesEveryOperationByItsOwnTranslation(Operation<?, ?> operation) {
        assertThat(Translations.of(operation).operation()).isSameAs(operation);
    }
}
