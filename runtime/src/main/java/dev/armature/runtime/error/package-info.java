/**
 * The service's errors, one exception each, whichever client raises them.
 *
 * <p>Texts are not made here: whoever throws gives the message, and the engine keeps its own in one place. The package
 * knows values and nothing else. Start reading at {@link dev.armature.runtime.error.DynamoException}.
 */
@NullMarked
package dev.armature.runtime.error;

import org.jspecify.annotations.NullMarked;
