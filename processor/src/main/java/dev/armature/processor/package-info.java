/**
 * The annotation processor: for each round it reads, validates and writes.
 *
 * <p>It knows the runtime by name only, and holds no state from one round to the next beyond what waits for types that
 * do not exist yet. Start reading at {@link dev.armature.processor.MapperProcessor}.
 */
@NullMarked
package dev.armature.processor;

import org.jspecify.annotations.NullMarked;
