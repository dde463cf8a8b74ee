/**
 * The operations: a request and a response record for each, and the records these are made of.
 *
 * <p>Every way into the library makes these requests and every client answers them, in process or over the network. The
 * records carry what was asked, not whether it is allowed: the service checks, in its own order. Members that the
 * service deprecates have no place here; who accepts them translates them into expressions. The package knows values
 * and expressions, no client and no error. Start reading at {@link dev.armature.runtime.operation.Operation}.
 */
@NullMarked
package dev.armature.runtime.operation;

import org.jspecify.annotations.NullMarked;
