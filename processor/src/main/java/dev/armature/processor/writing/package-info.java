/**
 * Turns what has been read and found valid into Java source: one writer for each generated type, one class for each kind
 * of type nested in the repository.
 *
 * <p>It sees the model alone: it has no diagnostics and cannot fail for anything that a programmer wrote. It knows the
 * runtime by name only, in {@link dev.armature.processor.writing.RuntimeTypes}. The names it gives are described in
 * docs/generated-code.md. Start reading at {@link dev.armature.processor.writing.GeneratedSources}.
 */
@NullMarked
package dev.armature.processor.writing;

import org.jspecify.annotations.NullMarked;
