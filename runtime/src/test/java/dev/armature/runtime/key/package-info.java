@NullMarked
package dev.armature.runtime.key;

import org.jspecify.annotations.NullMarked;
