package dev.armature.conformance.model;

import dev.armature.conformance.Pages;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.ScanResponse;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;

/** One thing that is asked of a client, with an answer that can be compared. */
sealed interface Step {
    /** Asks, and returns what is comparable in the answer. */
    Answer answer(DynamoClient client);

    /** Does a step, whose errors are answers too. */
    static Answer run(Step step, DynamoClient client) {
        try {
            return step.answer(client);
        } catch (DynamoException error) {
            return Answer.of(error);
        }
    }

    /** One call of an operation. */
    record Call<I, O>(Operation<I, O> operation, I request) implements Step {
        @Override
        public Answer answer(DynamoClient client) {
            return Answer.of(client.call(operation, request));
        }
    }

    /** A query to its end, page after page. */
    record WholeQuery(QueryRequest request) implements Step {
        @Override
        public Answer answer(DynamoClient client) {
            List<Object> pages = new ArrayList<>();
            Pages.query(client, request).forEach(page -> pages.add(Answer.of(page)));
            return new Answer("Query", pages);
        }
    }

    /** A scan to its end in one segment or several; no order is promised, so items are counted. */
    record WholeScan(ScanRequest request, int segments) implements Step {
        @Override
        public Answer answer(DynamoClient client) {
            List<ScanResponse> pages = new ArrayList<>();
            if (segments == 1) {
                pages.addAll(Pages.scan(client, request));
            } else {
                for (int segment = 0; segment < segments; segment++) {
                    ScanRequest part = request.toBuilder()
                            .segment(segment)
                            .totalSegments(segments)
                            .build();
                    pages.addAll(Pages.scan(client, part));
                }
            }
            List<ReadableItem> items = new ArrayList<>();
            pages.forEach(page -> items.addAll(page.items()));
            return new Answer(
                    "Scan",
                    List.of(
                            Answer.counted(items),
                            pages.stream().mapToInt(ScanResponse::count).sum(),
                            pages.stream().mapToInt(ScanResponse::scannedCount).sum(),
                            segments == 1 ? pages.size() : 0));
        }
    }
}
