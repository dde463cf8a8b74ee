/**
 * The first phase: looks at the compiler's elements and makes models of them. The only code that does.
 *
 * <p>A reader reports what it cannot express as a model (a type without a stored form, a class that generated
 * code cannot make) and leaves every question of whether the declaration makes sense to {@code validation}, which it must not
 * know. Start reading at {@link dev.armature.processor.reading.RoundReader}.
 */
@NullMarked
package dev.armature.processor.reading;

import org.jspecify.annotations.NullMarked;
