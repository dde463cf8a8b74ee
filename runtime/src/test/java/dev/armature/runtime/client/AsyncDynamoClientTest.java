package dev.armature.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.operation.ListTablesRequest;
import dev.armature.runtime.operation.ListTablesResponse;
import dev.armature.runtime.operation.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class AsyncDynamoClientTest {
    private static final ListTablesResponse ANSWER = new ListTablesResponse(List.of("Music"), Optional.empty());

    @Test
    void answersOnceTheExecutorRan() {
        List<Runnable> queue = new ArrayList<>();
        AsyncDynamoClient client = AsyncDynamoClient.over(client(request -> ANSWER), queue::add);

        CompletableFuture<ListTablesResponse> response = client.listTables(new ListTablesRequest());

        assertThat(response).isNotDone();
        queue.forEach(Runnable::run);
        assertThat(response).isCompletedWithValue(ANSWER);
    }

    @Test
    void failsWithTheErrorItself() {
        ResourceNotFoundException error = new ResourceNotFoundException("no such table");
        AsyncDynamoClient client = AsyncDynamoClient.over(
                client(request -> {
                    throw error;
                }),
                Runnable::run);

        assertThat(client.listTables(new ListTablesRequest()))
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .isSameAs(error);
    }

    @Test
    void failsInItsFutureWhereTheExecutorTakesNoMore() {
        AsyncDynamoClient client = AsyncDynamoClient.over(client(request -> ANSWER), task -> {
            throw new RejectedExecutionException("full");
        });

        assertThat(client.listTables(new ListTablesRequest())).isCompletedExceptionally();
    }

    private static DynamoClient client(Function<Object, Object> answer) {
        return new DynamoClient() {
            @Override
            public <I, O> O call(Operation<I, O> operation, I request) {
                return operation.responseType().cast(answer.apply(request));
            }
        };
    }
}
