package dev.armature.runtime.table;

import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.DynamoException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * What a verb does, as a value: its result, or a request whose answer leads to a further call. Nothing is sent before a
 * {@link CallRunner} runs it, once, on the caller's thread or by futures.
 *
 * <p>Every request about items is made this way, so that a verb is written once for both kinds of client.
 *
 * @param <R> what the verb returns
 */
sealed interface Call<R> {
    /** Returns the call that is done. */
    static <R> Call<R> of(R value) {
        return new Result<>(value);
    }

    /** Returns the call that sends one request; its answer decides what follows, a refusal is thrown. */
    static <I, O, R> Exchange<I, O, R> sending(
            ItemOperation<I, O> operation, I request, Function<? super O, Call<R>> answered) {
        return new Exchange<>(operation, request, 1, Duration.ZERO, answered, Call::rethrow);
    }

    /**
     * Returns the call of a write: its result is made of the answer, or, where the condition does not hold, of that. Any
     * other refusal is thrown.
     */
    static <I, O, R> Call<R> sending(
            ItemOperation<I, O> operation,
            I request,
            Function<? super O, ? extends R> answered,
            Function<? super ConditionalCheckFailedException, ? extends R> unmet) {
        return new Exchange<I, O, R>(
                operation, request, 1, Duration.ZERO, answer -> Call.of(answered.apply(answer)), refusal -> {
                    if (refusal instanceof ConditionalCheckFailedException failure) {
                        return Call.of(unmet.apply(failure));
                    }
                    throw refusal;
                });
    }

    private static <R> Call<R> rethrow(DynamoException refusal) {
        throw refusal;
    }

    /** Returns this call followed by the one that {@code next} makes of its result. */
    <S> Call<S> then(Function<? super R, Call<S>> next);

    /** Returns this call with its result turned into another. */
    default <S> Call<S> map(Function<? super R, ? extends S> function) {
        return then(result -> new Result<>(function.apply(result)));
    }

    /**
     * Returns the call that does several, as many at the same time as the table allows, and goes on with their results in
     * this order.
     */
    static <A, R> Call<R> together(List<Call<A>> calls, int atOnce, Function<? super List<A>, Call<R>> next) {
        return new Together<>(calls, atOnce, next);
    }

    /**
     * Several calls that do not wait for each other.
     *
     * @param calls the calls
     * @param atOnce how many are under way at the same time at most
     * @param next what follows from their results, in the calls' order
     */
    record Together<A, R>(List<Call<A>> calls, int atOnce, Function<? super List<A>, Call<R>> next) implements Call<R> {

        @Override
        public <S> Call<S> then(Function<? super R, Call<S>> following) {
            return new Together<>(calls, atOnce, results -> next.apply(results).then(following));
        }
    }

    /** Nothing is left to do. */
    record Result<R>(R value) implements Call<R> {
        @Override
        public <S> Call<S> then(Function<? super R, Call<S>> next) {
            return next.apply(value);
        }
    }

    /**
     * A request to send.
     *
     * @param operation what is asked for
     * @param request the request
     * @param attempt how often this work has been sent with this one, for listeners
     * @param pause how long to wait before sending
     * @param answered what follows from the answer
     * @param refused what follows from an error of the service; may throw another
     */
    record Exchange<I, O, R>(
            ItemOperation<I, O> operation,
            I request,
            int attempt,
            Duration pause,
            Function<? super O, Call<R>> answered,
            Function<? super DynamoException, Call<R>> refused)
            implements Call<R> {
        /** Returns this exchange with an error of the service turned into what {@code instead} makes of it. */
        Exchange<I, O, R> onRefusal(Function<? super DynamoException, Call<R>> instead) {
            return new Exchange<>(operation, request, attempt, pause, answered, instead);
        }

        /** Returns this exchange as a further attempt, sent after a pause. */
        Exchange<I, O, R> again(int attempts, Duration wait) {
            return new Exchange<>(operation, request, attempts, wait, answered, refused);
        }

        @Override
        public <S> Call<S> then(Function<? super R, Call<S>> next) {
            return new Exchange<>(
                    operation,
                    request,
                    attempt,
                    pause,
                    answer -> answered.apply(answer).then(next),
                    refusal -> refused.apply(refusal).then(next));
        }
    }
}
