/** An entity, its repository, and a program that uses it, in a named module. */
@NullMarked
package dev.armature.samples.modular;

import org.jspecify.annotations.NullMarked;
