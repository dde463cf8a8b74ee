/**
 * The API's shapes: what parameters a request has, of what types, within what limits.
 *
 * <p>A {@link dev.armature.server.protocol.shape.Shape} reads one kind of value from JSON and checks it; an operation
 * declares its parameters as {@link dev.armature.server.protocol.shape.Member}s of one {@link
 * dev.armature.server.protocol.shape.StructureShape} and asks the {@link dev.armature.server.protocol.shape.Structure}
 * that was read for them. The package knows no operation.
 */
@NullMarked
package dev.armature.server.protocol.shape;

import org.jspecify.annotations.NullMarked;
