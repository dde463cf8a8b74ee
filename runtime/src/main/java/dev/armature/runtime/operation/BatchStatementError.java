package dev.armature.runtime.operation;

import dev.armature.runtime.value.Item;
import java.util.Optional;

/**
 * Why one statement of a batch was not done.
 *
 * @param code the short name of the error: {@code ConditionalCheckFailed}
 * @param message the service's text
 * @param item the item that is there, if the statement asked for it and its condition failed
 */
public record BatchStatementError(String code, Optional<String> message, Optional<Item> item) {}
