/**
 * Composed keys: one string attribute that holds several components of an entity, such as {@code ORDER#o1#LINE#0004}.
 *
 * <p>A template composes the string and parses it back, and turns conditions on its components into ranges of strings.
 * Every component comes back exactly, strings are ordered as their components are, and nothing that a component holds
 * can make another template's string. The package knows no entity, no table, and sends nothing. Start reading at
 * {@link dev.armature.runtime.key.KeyTemplate}.
 */
@NullMarked
package dev.armature.runtime.key;

import org.jspecify.annotations.NullMarked;
