package dev.armature.engine.operation;

import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.engine.item.ChangeCause;
import dev.armature.engine.stream.ChangeRecord;
import dev.armature.engine.stream.ShardReader;
import dev.armature.engine.stream.StreamShard;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.wording.StreamWording;
import dev.armature.runtime.error.ExpiredIteratorException;
import dev.armature.runtime.error.TrimmedDataAccessException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.GetRecordsRequest;
import dev.armature.runtime.operation.GetRecordsResponse;
import dev.armature.runtime.operation.Identity;
import dev.armature.runtime.operation.StreamRecord;
import dev.armature.runtime.value.ReadableItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GetRecords: a page of the records of a shard. */
final class GetRecordsHandler implements OperationHandler<GetRecordsRequest, GetRecordsResponse> {
    private static final int MAX_RECORDS = 1000;
    private static final long ITERATOR_MILLIS = Duration.ofMinutes(15).toMillis();
    private static final long MILLIS_PER_SECOND = 1000;

    private final Streams streams;
    private final ShardReader reader;
    private final EngineClock clock;
    private final String region;

    GetRecordsHandler(Streams streams, ShardReader reader, EngineClock clock, String region) {
        this.streams = streams;
        this.reader = reader;
        this.clock = clock;
        this.region = region;
    }

    @Override
    public GetRecordsResponse handle(GetRecordsRequest request) {
        int limit = Limits.require(request.limit(), MAX_RECORDS);
        IteratorText iterator = IteratorText.decode(request.shardIterator());
        if (iterator == null) {
            throw new ValidationException(StreamWording.invalidIterator());
        }
        if (clock.millis() - iterator.issuedAtMillis() > ITERATOR_MILLIS) {
            throw new ExpiredIteratorException(StreamWording.iteratorExpired());
        }
        StreamDefinition stream = streams.require(iterator.streamArn());
        ShardReader.Page page = reader.read(stream, shard(stream, iterator), iterator.position(), limit);
        if (page.isTrimmed()) {
            throw new TrimmedDataAccessException(StreamWording.trimmed());
        }
        List<StreamRecord> records = new ArrayList<>(page.records().size());
        for (ChangeRecord record : page.records()) {
            records.add(record(stream, record));
        }
        return new GetRecordsResponse(
                records,
                page.next()
                        .map(next -> new IteratorText(
                                        iterator.streamArn(), iterator.shardStartMillis(), next, clock.millis())
                                .encode()));
    }

    private StreamShard shard(StreamDefinition stream, IteratorText iterator) {
        for (StreamShard shard : reader.shards(stream)) {
            if (shard.startMillis() == iterator.shardStartMillis()) {
                return shard;
            }
        }
        throw new TrimmedDataAccessException(StreamWording.trimmed());
    }

    private StreamRecord record(StreamDefinition stream, ChangeRecord record) {
        long millis = record.number().millis();
        return new StreamRecord(
                eventId(stream, record),
                record.type(),
                region,
                record.cause() == ChangeCause.EXPIRY ? Optional.of(Identity.TIME_TO_LIVE) : Optional.empty(),
                Instant.ofEpochMilli(millis - Math.floorMod(millis, MILLIS_PER_SECOND)),
                record.keys(),
                record.newImage().map(ReadableItem.class::cast),
                record.oldImage().map(ReadableItem.class::cast),
                record.number().toString(),
                record.sizeBytes(),
                stream.viewType());
    }

    /** The same each time that the record is read, and no other's. */
    private static String eventId(StreamDefinition stream, ChangeRecord record) {
        return "%08x%016x%08x"
                .formatted(
                        stream.keyspace(),
                        record.number().millis(),
                        record.number().counter());
    }
}
