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
        return "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates,"
                + " SSESpecification, ReplicaUpdates, MultiAccountReplicaReady, ReplicaTransitRoleArn,"
                + " MultiRegionConsistency, DeletionProtectionEnabled, OnDemandThroughput, WarmThroughput or TableClass"
                + " is required";
    }

    /** A change that comes alone comes with another. */
    public static String notAlone(String change) {
        return RequestWording.invalid(change + " must be the only operation in the request");
    }

    /** A limit for what is paid for by request is changed together with something else. */
    public static String onDemandNotAlone() {
        return RequestWording.invalid(
                "OnDemandThroughput can only be combined with BillingMode in an UpdateTable request");
    }

    /** A stream begins or ends while capacity is changed. */
    public static String streamWhileCapacity() {
        return RequestWording.invalid("You cannot modify stream status while updating table IOPS");
    }

    /** An index comes or goes while capacity is changed. */
    public static String indexWhileCapacity() {
        return RequestWording.invalid("You cannot create or delete index while updating table IOPS");
    }

    /** An index comes or goes while a stream begins or ends. */
    public static String indexWhileStream() {
        return RequestWording.invalid("You cannot create or delete index while changing stream status");
    }

    /** An index comes while a table is made to bear more at once. */
    public static String indexWhileWarming() {
        return RequestWording.invalid("Create global secondary index cannot be specified when updating WarmThroughput");
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
    public static String indexExists() {
        return "Attempting to create an index which already exists";
    }

    /** A local index is changed. */
    public static String notGlobal(String change, String index) {
        return "Cannot " + change + " an index that is not a GlobalSecondaryIndex: " + index;
    }

    /** An index is created, and the types of its key are not told. */
    public static String attributesMissing(String index) {
        return RequestWording.invalid("AttributeDefinitions is not specified for index: " + index);
    }

    /** An index is created beyond as many as a table may have. */
    public static String tooManyIndexes(int limit) {
        return "Subscriber limit exceeded: Number of global secondary indexes exceeds per-table limit of " + limit;
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
        return RequestWording.invalid("If stream is being enabled then UpdateViewType is required");
    }

    /** A stream is disabled, and told what it carries. */
    public static String viewWithoutStream() {
        return RequestWording.invalid("If stream is being disabled, then UpdateViewType must not be specified");
    }

    /** A table is created with a stream that is not told what it carries. */
    public static String createdWithoutView() {
        return RequestWording.invalid("Table is being created with a stream enabled, UpdateViewType is required");
    }

    /** A table is created without a stream, and told what one carries. */
    public static String createdWithoutStream() {
        return RequestWording.invalid(
                "Table is being created with a stream disabled, UpdateViewType should not be specified");
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

    /** Something is to be labelled by a text that is no ARN. */
    public static String notAnArn(String text) {
        return RequestWording.invalid("ARNs must start with 'arn:': " + text);
    }

    /** Something is to be labelled that is not of this service. */
    public static String foreignArn(String arn) {
        return RequestWording.invalid("Provided Arn is not a DynamoDB resource arn: " + arn);
    }

    /** Something is to be labelled that is no table. */
    public static String notATable(String arn) {
        return RequestWording.invalid(
                "Invalid resource arn provided, only table or stream is accepted. Provided resource arn: " + arn);
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

    /** A table is labelled with a name that none may have. */
    public static String invalidTagKey(String key) {
        return "The Tag Key provided is invalid, Key: " + key;
    }

    /** A table is labelled with a text that none may have. */
    public static String invalidTagValue(String value) {
        return "The Tag Value provided is invalid, Value: " + value;
    }

    /** A table is labelled with a name that is the service's own. */
    public static String reservedTagKey(String key) {
        return "Tag Key cannot be prefixed with aws:, Key: " + key;
    }

    /** A table is labelled twice with one name. */
    public static String tagTwice(String key) {
        return "Duplicate Tag Keys provided as input: Duplicate Tag Key found " + key;
    }

    /** A table has too many labels. */
    public static String tooManyTags() {
        return "Number of Tags exceed the current limit for the provided ResourceArn";
    }

    /** A table is to be recoverable no longer, and is told for how long. */
    public static String periodWithoutRecovery() {
        return "Invalid Request: Cannot specify RecoveryPeriodInDays when disabling point-in-time recovery.";
    }

    /** A table whose backups are asked for is not there. */
    public static String backedUpTableNotFound(String table) {
        return "Table not found: " + table;
    }
}
