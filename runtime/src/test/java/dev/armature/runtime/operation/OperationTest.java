package dev.armature.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OperationTest {
    @Test
    void listsEveryConstant() throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Field field : Operation.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Operation.class) {
                constants.add(field.get(null));
            }
        }

        assertThat(new ArrayList<Object>(Operation.all())).isEqualTo(constants);
    }

    @Test
    void namesItsRecordsAfterItself() {
        for (Operation<?, ?> operation : Operation.all()) {
            assertThat(operation.requestType().getSimpleName()).isEqualTo(operation.name() + "Request");
            assertThat(operation.responseType().getSimpleName()).isEqualTo(operation.name() + "Response");
            assertThat(operation.requestType().isRecord()).isTrue();
            assertThat(operation.responseType().isRecord()).isTrue();
        }
    }

    @Test
    void isFoundByItsName() {
        for (Operation<?, ?> operation : Operation.all()) {
            assertThat(Operation.find(operation.name()).orElseThrow()).isSameAs(operation);
        }
        assertThat(Operation.find("putItem")).isEmpty();
    }
}
