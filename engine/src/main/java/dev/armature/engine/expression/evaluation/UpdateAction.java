package dev.armature.engine.expression.evaluation;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an update does at one path.
 *
 * @param writes whether it leaves a value where there was none
 * @param value computes the value at the path after the update, empty where none is left, from the item as it was, which
 *     is all that it may depend on; throws an {@link dev.armature.engine.expression.ExpressionException} if a value is
 *     missing, has the wrong type, or cannot be stored
 */
record UpdateAction(boolean writes, Function<Item, Optional<AttributeValue>> value) {
    Optional<AttributeValue> valueAfter(Item before) {
        return value.apply(before);
    }
}
