/**
 * The annotations a user writes on domain types, and the enums that are their values.
 *
 * <p>The package holds no logic and knows nothing of the rest of Armature: it is needed by the compiler only. Start
 * reading at {@link dev.armature.annotation.Table}.
 */
@NullMarked
package dev.armature.annotation;

import org.jspecify.annotations.NullMarked;
