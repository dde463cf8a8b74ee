/**
 * Values: the item in its one byte form, how it is written ({@link dev.armature.runtime.value.AttributeSink}) and read
 * ({@link dev.armature.runtime.value.AttributeSource}), the decoded view, numbers and paths.
 *
 * <p>The floor of the project: it knows no table, no operation and no expression. Start reading at {@link
 * dev.armature.runtime.value.Item}.
 */
@NullMarked
package dev.armature.runtime.value;

import org.jspecify.annotations.NullMarked;
