/**
 * Every form that a value can have, written and read by generated code, and changed in place by typed paths. Start
 * reading at {@link dev.armature.conformance.mapper.values.Basket}.
 */
@NullMarked
package dev.armature.conformance.mapper.values;

import org.jspecify.annotations.NullMarked;
