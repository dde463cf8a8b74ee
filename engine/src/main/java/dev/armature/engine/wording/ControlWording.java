package dev.armature.engine.wording;

/**
 * What the service says about changes of a table's settings: expiry, labels, backups.
 *
 * <p>Observed, and like all wordings of the service apt to change; nothing but people should read them.
 */
public final class ControlWording {
    private ControlWording() {}

    /** An index is read that is not filled yet. */
    public static String indexBackfilling(String index) {
        return "Cannot read from backfilling global secondary index: " + index;
    }

    /** A table is changed, and not told what. */
    public static String nothingToUpdate() {
        return "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or"
                + " SSESpecification or ReplicaUpdates is required";
    }

    /** Capacity is changed to what it is. */
    public static String throughputUnchanged(long readUnits, long writeUnits) {
        return "The provisioned throughput for the table will not change. The requested value equals the current value."
                + " Current ReadCapacityUnits provisioned for the table: " + readUnits
                + ". Requested ReadCapacityUnits: " + readUnits
                + ". Current WriteCapacityUnits provisioned for the table: " + writeUnits
                + ". Requested WriteCapacityUnits: " + writeUnits
                + ". Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.";
    }

    /** Several indexes are created or deleted at once. */
    public static String severalIndexes() {
        return "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table";
    }

    /** One index is changed twice. */
    public static String indexTwice(String index) {
        return RequestWording.invalid(
                "Only one global secondary index update per index is allowed simultaneously. Index: " + index);
    }

    /** An index is created that is there. */
    public static String indexExists(String index) {
        return "Attempting to create an index which already exists: " + index;
    }

    /** A stream is enabled where there is one. */
    public static String streamEnabled(String table) {
        return "Table already has an enabled stream: TableName: " + table;
    }

    /** A stream is disabled where there is none. */
    public static String noStream(String table) {
        return "Table has no stream to disable: TableName: " + table;
    }

    /** A stream is enabled, and not told what it carries. */
    public static String streamWithoutView() {
        return RequestWording.invalid("StreamViewType is required when StreamEnabled is true");
    }

    /** Expiry is enabled where it is, or disabled where it is not. */
    public static String expiryUnchanged(boolean enabled) {
        return "TimeToLive is already " + (enabled ? "enabled" : "disabled");
    }

    /** Expiry is changed, and the attribute is another than it has. */
    public static String otherExpiryAttribute(String current) {
        return "TimeToLive is active on a different AttributeName: current AttributeName is " + current;
    }

    /** Expiry was changed within the last hour. */
    public static String expiryChangedTooOften() {
        return "Time to live has been modified multiple times within a fixed interval";
    }

    /** Something is to be labelled that is no table. */
    public static String invalidArn(String arn) {
        return "Invalid TableArn: Invalid ResourceArn provided as input " + arn;
    }

    /** A table that is labelled is not there; the spelling is the service's. */
    public static String arnNotFound(String arn) {
        return "Requested resource not found: ResourcArn: " + arn + " not found";
    }

    /** A table is labelled with nothing; the spelling is the service's. */
    public static String noTags() {
        return "Atleast one Tag needs to be provided as Input.";
    }

    /** No labels are taken from a table; the spelling is the service's. */
    public static String noTagKeys() {
        return "Atleast one Tag Key needs to be provided as Input.";
    }

    /** A table is labelled twice with one name. */
    public static String tagTwice(String key) {
        return RequestWording.invalid("Duplicate tag key: " + key);
    }

    /** A table has too many labels. */
    public static String tooManyTags(int limit) {
        return RequestWording.invalid("The number of tags exceeds the limit of " + limit);
    }

    /** A table whose backups are asked for is not there. */
    public static String backedUpTableNotFound(String table) {
        return "Table not found: " + table;
    }
}
