@NullMarked
package dev.armature.runtime.stream;

import org.jspecify.annotations.NullMarked;
