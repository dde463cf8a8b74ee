/** What stands for a library: classes that cannot carry annotations. */
@NullMarked
package dev.armature.conformance.mapper.foreign.library;

import org.jspecify.annotations.NullMarked;
