/**
 * What every front of the engine must show, whoever carries the calls: tests written against {@link
 * dev.armature.runtime.client.DynamoClient}, each run once for each {@link dev.armature.conformance.Front}.
 *
 * <p>The tests know no front from the inside. {@code model} compares random operations with a model that is right by being
 * simple, {@code history} judges what several threads saw, {@code transaction} what transactions promise; the packages
 * named after an operation hold what that operation does. Start reading at {@link dev.armature.conformance.Front}.
 */
@NullMarked
package dev.armature.conformance;

import org.jspecify.annotations.NullMarked;
