/**
 * The operations: one handler each, which checks the request in the service's order, sequences the steps and shapes the
 * response.
 *
 * <p>This is where the service's errors are made; the packages below return values. A handler holds no state of its own
 * and never touches the store but through {@code item}, {@code catalog} and {@code transaction}. Start reading at {@link
 * dev.armature.engine.operation.Handlers}, then at {@link dev.armature.engine.operation.PutItemHandler} and {@link
 * dev.armature.engine.operation.QueryHandler}.
 */
@NullMarked
package dev.armature.engine.operation;

import org.jspecify.annotations.NullMarked;
