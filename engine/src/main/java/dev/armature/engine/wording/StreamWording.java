package dev.armature.engine.wording;

/**
 * What the service says about streams.
 *
 * <p>The errors are documented, and the texts of some of them; the others say the same. Nothing but people should read them.
 */
public final class StreamWording {
    private StreamWording() {}

    /** A stream is not there. */
    public static String streamNotFound(String arn) {
        return RequestWording.resourceNotFound() + ": Stream: " + arn + " not found";
    }

    /** A shard is not there. */
    public static String shardNotFound(String shard, String arn) {
        return RequestWording.resourceNotFound() + ": Shard: " + shard + " in Stream: " + arn + " not found";
    }

    /** The ARN of a stream is none. */
    public static String invalidArn() {
        return "Invalid StreamArn";
    }

    /** An iterator is none. */
    public static String invalidIterator() {
        return "Invalid ShardIterator";
    }

    /** An iterator came too late. */
    public static String iteratorExpired() {
        return "The provided iterator exceeds the maximum age allowed";
    }

    /** Records are gone. */
    public static String trimmed() {
        return "The data you are trying to access has been trimmed";
    }

    /** An iterator begins at a record, and is not told which. */
    public static String sequenceNumberMissing(String type) {
        return RequestWording.invalid("SequenceNumber is required when ShardIteratorType is " + type);
    }

    /** An iterator begins at no record, and is told one. */
    public static String sequenceNumberUnexpected(String type) {
        return RequestWording.invalid("SequenceNumber is not allowed when ShardIteratorType is " + type);
    }

    /** A sequence number is none, or not of the shard. */
    public static String invalidSequenceNumber(String number, String shard) {
        return RequestWording.invalid("Invalid SequenceNumber " + number + " in " + shard);
    }
}
