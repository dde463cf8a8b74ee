package dev.armature.engine.operation;

import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.engine.wording.StreamWording;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the streams that requests name by their ARNs. */
final class Streams {
    private static final String TABLE = ":table/";
    private static final String STREAM = "/stream/";

    private final Catalog catalog;
    private final String arnPrefix;

    /** Finds streams whose ARNs are {@code arnPrefix}, the table's name, and the label. */
    Streams(Catalog catalog, String arnPrefix) {
        this.catalog = catalog;
        this.arnPrefix = arnPrefix;
    }

    String arn(StreamDefinition stream) {
        return arnPrefix + stream.tableName() + STREAM + stream.label();
    }

    /** Returns all streams of tables of a name, or of all for an empty one, by ARN. */
    SortedMap<String, StreamDefinition> ofTable(String tableName) {
        List<StreamDefinition> all = catalog.streams();
        SortedMap<String, StreamDefinition> streams = new TreeMap<>();
        for (StreamDefinition stream : all) {
            if (tableName.isEmpty() || stream.tableName().equals(tableName)) {
                streams.put(arn(stream), stream);
            }
        }
        return streams;
    }

    StreamDefinition require(String arn) {
        int table = arn.indexOf(TABLE);
        int label = arn.indexOf(STREAM, Math.max(table, 0));
        if (!arn.startsWith("arn:") || table < 0 || label < 0) {
            throw new ValidationException(StreamWording.invalidArn());
        }
        StreamDefinition stream = catalog.findStream(
                arn.substring(table + TABLE.length(), label), arn.substring(label + STREAM.length()));
        if (stream == null) {
            throw new ResourceNotFoundException(StreamWording.streamNotFound(arn));
        }
        return stream;
    }
}
