/**
 * Attributes as typed tokens: what filters, conditions and updates of generated code are built from.
 *
 * <p>A token knows where its attribute lies and how its Java type is stored, and has a method for each operator that the
 * type allows and for no other. Conditions and updates come out as trees of {@code runtime.expression}. The package
 * knows no table and sends nothing. Start reading at {@link dev.armature.runtime.attribute.Attribute}.
 */
@NullMarked
package dev.armature.runtime.attribute;

import org.jspecify.annotations.NullMarked;
