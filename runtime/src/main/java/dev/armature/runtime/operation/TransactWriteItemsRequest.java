package dev.armature.runtime.operation;

import java.util.List;
import java.util.Optional;

/**
 * Does up to 100 writes and condition checks, all or none.
 *
 * @param transactItems what to do; no item twice
 * @param clientRequestToken makes the request safe to repeat for ten minutes; 1 to 36 characters
 * @param returnConsumedCapacity whether the answer reports capacity units
 * @param returnItemCollectionMetrics whether the answer reports item collection sizes
 */
public record TransactWriteItemsRequest(
        List<TransactWriteItem> transactItems,
        Optional<String> clientRequestToken,
        ReturnConsumedCapacity returnConsumedCapacity,
        ReturnItemCollectionMetrics returnItemCollectionMetrics) {
    /** Copies the list. */
    public TransactWriteItemsRequest {
        transactItems = List.copyOf(transactItems);
    }

    /** Returns a builder of a request with everything optional left at its default. */
    public static Builder builder(List<TransactWriteItem> transactItems) {
        return new Builder(transactItems);
    }

    /** Collects the request; used by one thread. */
    public static final class Builder {
        private final List<TransactWriteItem> transactItems;
        private Optional<String> clientRequestToken = Optional.empty();
        private ReturnConsumedCapacity returnConsumedCapacity = ReturnConsumedCapacity.NONE;
        private ReturnItemCollectionMetrics returnItemCollectionMetrics = ReturnItemCollectionMetrics.NONE;

        private Builder(List<TransactWriteItem> transactItems) {
            this.transactItems = transactItems;
        }

        /** Sets makes the request safe to repeat for ten minutes. */
        public Builder clientRequestToken(String clientRequestToken) {
            this.clientRequestToken = Optional.of(clientRequestToken);
            return this;
        }

        /** Sets whether the answer reports capacity units. */
        public Builder returnConsumedCapacity(ReturnConsumedCapacity returnConsumedCapacity) {
            this.returnConsumedCapacity = returnConsumedCapacity;
            return this;
        }

        /** Sets whether the answer reports item collection sizes. */
        public Builder returnItemCollectionMetrics(ReturnItemCollectionMetrics returnItemCollectionMetrics) {
            this.returnItemCollectionMetrics = returnItemCollectionMetrics;
            return this;
        }

        /** Returns the request. */
        public TransactWriteItemsRequest build() {
            return new TransactWriteItemsRequest(
                    transactItems, clientRequestToken, returnConsumedCapacity, returnItemCollectionMetrics);
        }
    }
}
