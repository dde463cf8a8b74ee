package dev.armature.conformance.mapper;

import dev.armature.engine.Engine;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A fresh engine with the table of films, and a record of the requests that are sent to it. */
final class Archive implements AutoCloseable {
    private final Engine engine = Engine.inMemory();
    private final List<Object> requests = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger requestsUntilFailure = new AtomicInteger(Integer.MAX_VALUE);
    private final FilmsTable table = FilmsTable.over(new RecordingClient());

    Archive() {
        table.createIfMissing();
        requests.clear();
    }

    FilmRepository films() {
        return table.films();
    }

    /** Returns the client below the repositories, whose requests are not recorded. */
    DynamoClient client() {
        return engine.client();
    }

    /** Stores films 0 to {@code count - 1} of a director. */
    List<Film> fill(String director, int count) {
        List<Film> films =
                IntStream.range(0, count).mapToObj(i -> Film.of(director, i)).toList();
        films().batchWrite(batch -> films.forEach(batch::put));
        requests.clear();
        return films;
    }

    /** Returns the requests of one kind since the archive was filled, in order. */
    <R> List<R> requests(Class<R> type) {
        synchronized (requests) {
            return requests.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    /** Lets this many requests through, and fails the following ones. */
    void failAfter(int count) {
        requestsUntilFailure.set(count);
    }

    @Override
    public void close() {
        engine.close();
    }

    private final class RecordingClient implements DynamoClient {
        @Override
        public <I, O> O call(Operation<I, O> operation, I request) {
            requests.add(request);
            if (requestsUntilFailure.getAndDecrement() <= 0) {
                throw new IllegalStateException("out of order");
            }
            return engine.client().call(operation, request);
        }

        @Override
        public void close() {}
    }
}
