/**
 * What the processor has to say to the programmer: the registry of rules by id, single diagnostics, and their
 * collection.
 *
 * <p>It knows the model and the compiler's {@code Messager}, and must not know who reports. Start reading at {@link
 * dev.armature.processor.diagnostic.RuleId}.
 */
@NullMarked
package dev.armature.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
