package dev.armature.benchmarks.serving;

import dev.armature.benchmarks.track.TrackCodec;
import dev.armature.benchmarks.track.Tracks;
import dev.armature.runtime.value.AttributeValue;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The questions about tracks, as JSON that any server of the protocol takes. */
public enum TrackRequests {
    /** One item by its key. */
    GET("GetItem"),
    /** One item over the one that is there. */
    PUT("PutItem"),
    /** All ten tracks of an album. */
    QUERY("Query"),
    /** Twenty-five items over those that are there, as many as a request may hold. */
    BATCH("BatchWriteItem");

    /** How many tracks there are; all are there before anything is measured. */
    public static final int TRACKS = 10_000;

    private static final int VARIANTS = 1_000;
    private static final int BATCH_SIZE = 25;

    private final String operation;

    TrackRequests(String operation) {
        this.operation = operation;
    }

    /** Returns the request that makes the table. */
    public static byte[] createTable() {
        return Connection.request("CreateTable", """
                {"TableName":"Tracks","BillingMode":"PAY_PER_REQUEST",\
                "AttributeDefinitions":[{"AttributeName":"albumId","AttributeType":"S"},\
                {"AttributeName":"trackId","AttributeType":"S"}],\
                "KeySchema":[{"AttributeName":"albumId","KeyType":"HASH"},{"AttributeName":"trackId","KeyType":"RANGE"}]}""");
    }

    /** Returns the requests that fill the table. */
    public static byte[][] fill() {
        return IntStream.range(0, TRACKS / BATCH_SIZE)
                .mapToObj(batch -> Connection.request(BATCH.operation, batch(batch * BATCH_SIZE)))
                .toArray(byte[][]::new);
    }

    /** Returns requests of this kind, about tracks at random. */
    public byte[][] requests() {
        int[] numbers = Tracks.randomNumbers(VARIANTS, TRACKS);
        return IntStream.of(numbers)
                .mapToObj(number -> Connection.request(operation, body(number)))
                .toArray(byte[][]::new);
    }

    private String body(int number) {
        return switch (this) {
            case GET -> get(number);
            case PUT -> "{\"TableName\":\"Tracks\",\"Item\":%s}".formatted(item(number, number));
            case QUERY -> query(number);
            case BATCH -> batch(number);
        };
    }

    private static String get(int number) {
        return "{\"TableName\":\"Tracks\",\"Key\":{\"albumId\":{\"S\":\"%s\"},\"trackId\":{\"S\":\"%s\"}}}"
                .formatted(Tracks.albumId(number / Tracks.PER_ALBUM), Tracks.trackId(number % Tracks.PER_ALBUM));
    }

    private static String query(int number) {
        return "{\"TableName\":\"Tracks\",\"KeyConditionExpression\":\"albumId = :album\","
                + "\"ExpressionAttributeValues\":{\":album\":{\"S\":\"%s\"}}}"
                        .formatted(Tracks.albumId(number / Tracks.PER_ALBUM));
    }

    private static String batch(int number) {
        return IntStream.range(0, BATCH_SIZE)
                .mapToObj(i -> "{\"PutRequest\":{\"Item\":%s}}".formatted(item((number + i) % TRACKS, i)))
                .collect(Collectors.joining(",", "{\"RequestItems\":{\"Tracks\":[", "]}}"));
    }

    private static String item(int number, int plays) {
        return members(TrackCodec.INSTANCE.encode(Tracks.number(number, plays)).toMap());
    }

    private static String members(Map<String, AttributeValue> values) {
        return values.entrySet().stream()
                .map(entry -> "\"%s\":%s".formatted(entry.getKey(), json(entry.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Knows the types that a track has, and no text of a track needs escapes. */
    private static String json(AttributeValue value) {
        if (value instanceof AttributeValue.S text) {
            return "{\"S\":\"%s\"}".formatted(text.value());
        } else if (value instanceof AttributeValue.N number) {
            return "{\"N\":\"%s\"}".formatted(number.value());
        } else if (value instanceof AttributeValue.L list) {
            return list.values().stream().map(TrackRequests::json).collect(Collectors.joining(",", "{\"L\":[", "]}"));
        } else if (value instanceof AttributeValue.M map) {
            return "{\"M\":%s}".formatted(members(map.entries()));
        }
        throw new IllegalArgumentException("No track has a value like " + value);
    }
}
