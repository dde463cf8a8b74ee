package dev.armature.conformance.sdk;

import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.value.ReadableItem;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers and errors as plain values, in which items compare whatever form they came in. */
final class Outcome {
    private Outcome() {}

    static Object ofError(DynamoException error) {
        List<Object> parts = new ArrayList<>();
        parts.add(error.getClass().getSimpleName());
        parts.add(error.errorCode());
        parts.add(String.valueOf(error.getMessage()));
        parts.add(error.isRetryable());
        if (error instanceof ConditionalCheckFailedException failed) {
            parts.add(failed.item());
        }
        if (error instanceof TransactionCanceledException cancelled) {
            parts.add(cancelled.cancellationReasons());
        }
        return parts;
    }

    /** Returns whether the outcome is an answer, not an error. */
    static boolean isAnswer(Object outcome) {
        return outcome instanceof Map;
    }

    static Object of(Object answer) {
        if (answer instanceof ReadableItem item) {
            return item.toItem();
        }
        if (answer instanceof Optional<?> optional) {
            return optional.map(Outcome::of);
        }
        if (answer instanceof List<?> list) {
            return list.stream().map(Outcome::of).toList();
        }
        if (answer instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            map.forEach((key, value) -> plain.put(key, of(value)));
            return plain;
        }
        return answer instanceof Record whole ? components(whole) : answer;
    }

    private static Object components(Record whole) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            try {
                components.put(component.getName(), of(component.getAccessor().invoke(whole)));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(component.toString(), e);
            }
        }
        return components;
    }
}
