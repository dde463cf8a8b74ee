package dev.armature.engine.expression.evaluation;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.util.Optional;

/** What an update does at one path. */
@FunctionalInterface
interface UpdateAction {
    /**
     * Computes the value at the path after the update; empty where none is left.
     *
     * @param before the item as it was, which is all that a value may depend on
     * @throws ExpressionException if a value is missing, has the wrong type, or cannot be stored
     */
    Optional<AttributeValue> valueAfter(Item before);
}
