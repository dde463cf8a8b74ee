package dev.armature.runtime.table;

import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.value.ReadableItem;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the write of one item ends.
 *
 * @param <R> what the caller gets
 * @param asked which form of the item the answer carries
 * @param answered the result, given the item that was asked for
 * @param unmet the result if the condition does not hold; or it throws
 */
record Ending<R>(
        ReturnValues asked,
        Function<Optional<ReadableItem>, R> answered,
        Function<ConditionalCheckFailedException, R> unmet) {
    /** Returns the ending that throws where the condition does not hold. */
    static <R> Ending<R> orThrow(
            ReturnValues asked,
            Function<Optional<ReadableItem>, R> answered,
            Function<ConditionalCheckFailedException, ConditionFailedException> unmet) {
        return new Ending<>(asked, answered, failure -> {
            throw unmet.apply(failure);
        });
    }
}
