package dev.armature.runtime.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.ListTablesRequest;
import dev.armature.runtime.operation.ListTablesResponse;
import dev.armature.runtime.operation.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Our asynchronous client over the SDK's over ours: what becomes of the future in the middle. */
final class AsyncClientsTest {
    /** Leaves every call open until the test ends it. */
    private static final class OpenClient implements AsyncDynamoClient {
        private final List<CompletableFuture<?>> calls = new ArrayList<>();
        private boolean closed;

        @Override
        public <I, O> CompletableFuture<O> call(Operation<I, O> operation, I request) {
            CompletableFuture<O> call = new CompletableFuture<>();
            calls.add(call);
            return call;
        }

        @SuppressWarnings("unchecked")
        <O> CompletableFuture<O> onlyCall() {
            assertThat(calls).hasSize(1);
            return (CompletableFuture<O>) calls.get(0);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private final OpenClient open = new OpenClient();
    private final DynamoDbAsyncClient facade = SdkFacade.async(open);
    private final AsyncDynamoClient client = SdkBackedAsyncClient.over(facade);

    @Test
    void endsWithTheResponse() {
        CompletableFuture<ListTablesResponse> listed = client.listTables(new ListTablesRequest());
        assertThat(listed).isNotDone();

        open.<ListTablesResponse>onlyCall().complete(new ListTablesResponse(List.of("T"), Optional.of("T")));

        assertThat(listed).isCompletedWithValue(new ListTablesResponse(List.of("T"), Optional.of("T")));
    }

    @Test
    void endsWithTheErrorItself() {
        CompletableFuture<ListTablesResponse> listed = client.listTables(new ListTablesRequest());

        open.onlyCall().completeExceptionally(new ResourceNotFoundException("not there"));

        assertThat(listed)
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void reportsRefusedRequestsInTheFuture() {
        assertThat(facade.getItem(request -> request.tableName("T")))
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(DynamoDbException.class)
                .withRootCauseInstanceOf(ValidationException.class);
        assertThat(open.calls).isEmpty();
    }

    @Test
    void cancelsTheRequestWithTheFuture() {
        CompletableFuture<ListTablesResponse> listed = client.listTables(new ListTablesRequest());

        listed.cancel(true);

        assertThat(open.onlyCall()).isCancelled();
    }

    @Test
    void closesWhatItStandsOn() {
        client.close();

        assertThat(open.closed).isTrue();
    }
}
