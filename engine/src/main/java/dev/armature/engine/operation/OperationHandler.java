package dev.armature.engine.operation;

/**
 * Does one operation. Used by any number of threads.
 *
 * @param <I> the operation's request
 * @param <O> the operation's response
 */
@FunctionalInterface
public interface OperationHandler<I, O> {
    /**
     * Does what {@code request} asks for.
     *
     * @throws dev.armature.runtime.error.DynamoException if the service would refuse it
     */
    O handle(I request);
}
