package dev.armature.runtime.operation;

import java.util.List;
import java.util.Optional;

/**
 * Records of a shard.
 *
 * @param records the records in their order; may be empty though more follow
 * @param nextShardIterator where to read on; absent at the end of a closed shard
 */
public record GetRecordsResponse(List<StreamRecord> records, Optional<String> nextShardIterator) {
    /** Copies the list. */
    public GetRecordsResponse {
        records = List.copyOf(records);
    }
}
