package dev.armature.server.action;

import static dev.armature.server.action.Parameters.LIMIT;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.operation.GetRecordsRequest;
import dev.armature.runtime.operation.GetRecordsResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.StreamRecord;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import java.util.Optional;

/** GetRecords. */
final class GetRecordsAction implements Action<GetRecordsRequest, GetRecordsResponse> {
    private static final Member<String> SHARD_ITERATOR = required("ShardIterator", TextShape.ofLength(1, 2048));
    private static final StructureShape PARAMETERS = StructureShape.of("GetRecordsInput", SHARD_ITERATOR, LIMIT);

    @Override
    public Operation<GetRecordsRequest, GetRecordsResponse> operation() {
        return Operation.GET_RECORDS;
    }

    @Override
    public Service service() {
        return Service.STREAMS;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public GetRecordsRequest request(Structure parameters) {
        return new GetRecordsRequest(parameters.get(SHARD_ITERATOR), parameters.integer(LIMIT));
    }

    @Override
    public void write(GetRecordsRequest request, GetRecordsResponse response, JsonOutput json) {
        json.objects("Records", response.records(), GetRecordsAction::write)
                .text("NextShardIterator", response.nextShardIterator());
    }

    private static void write(JsonOutput json, StreamRecord record) {
        json.text("eventID", record.eventId())
                .text("eventName", record.eventName().name())
                .text("eventVersion", "1.1")
                .text("eventSource", "aws:dynamodb")
                .text("awsRegion", record.awsRegion())
                .object("dynamodb", out -> writeChange(out, record))
                .object(
                        "userIdentity",
                        record.userIdentity(),
                        (out, identity) ->
                                out.text("PrincipalId", identity.principalId()).text("Type", identity.type()));
    }

    private static void writeChange(JsonOutput json, StreamRecord record) {
        json.time("ApproximateCreationDateTime", Optional.of(record.approximateCreationDateTime()))
                .item("Keys", record.keys())
                .item("NewImage", record.newImage())
                .item("OldImage", record.oldImage())
                .text("SequenceNumber", record.sequenceNumber())
                .whole("SizeBytes", record.sizeBytes())
                .text("StreamViewType", record.streamViewType().name());
    }
}
