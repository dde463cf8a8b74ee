package dev.armature.engine.wording;

/**
 * What the service says about the capacity of tables and indexes, and changes of it. An empty index name is the table's.
 *
 * <p>Observed, and like all wordings of the service apt to change; nothing but people should read them.
 */
public final class CapacityWording {
    private static final String REFER =
            "Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.";

    private CapacityWording() {}

    /** Capacity is changed to what it is. */
    public static String unchanged(long readUnits, long writeUnits, String index) {
        String which = index.isEmpty() ? "for the table" : "for the index " + index;
        String where = index.isEmpty() ? "for the table" : "for index " + index;
        return "The provisioned throughput " + which + " will not change. The requested value equals the current value."
                + unchanged("ReadCapacityUnits", readUnits, where)
                + unchanged("WriteCapacityUnits", writeUnits, where) + " " + REFER;
    }

    private static String unchanged(String member, long units, String where) {
        return " Current " + member + " provisioned " + where + ": " + units + ". Requested " + member + ": " + units
                + ".";
    }

    /** A table is to have reserved capacity, and is not told how much. */
    public static String missing() {
        return RequestWording.invalid("ProvisionedThroughput must be specified when BillingMode is PROVISIONED");
    }

    /** A table with an index is to have reserved capacity, and the index is not told how much. */
    public static String missing(String index) {
        return RequestWording.invalid("ProvisionedThroughput must be specified for index: " + index);
    }

    /** An index is added to a table that has reserved capacity, and is not told how much. */
    public static String missingForAdded(String index) {
        return RequestWording.invalid(
                "Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: " + index);
    }

    /** An index with reserved capacity is added to a table that is paid for by request. */
    public static String notAllowedForAdded(String index) {
        return RequestWording.invalid("Neither ReadCapacityUnits nor WriteCapacityUnits can be specified for index: "
                + index + " when BillingMode is PAY_PER_REQUEST");
    }

    /** An index of a table that is paid for by request is to have reserved capacity, or nothing of it is changed. */
    public static String nothingElseOfIndex(String index) {
        return RequestWording.invalid("The only Updates for index: " + index
                + " when TableThroughputMode is PAY_PER_REQUEST can be to OnDemandThroughput, WarmThroughput");
    }

    /** A table that is created with reserved capacity has a limit for what is paid for by request. */
    public static String mostOfProvisioned(String member, String index) {
        return RequestWording.invalid(
                member + " for OnDemandThroughput" + (index.isEmpty() ? "" : " for index: " + index)
                        + " cannot be specified when table BillingMode is PROVISIONED.");
    }

    /** A table that has reserved capacity is to have a limit for what is paid for by request. */
    public static String mostOfProvisionedTable(String member, String index) {
        return RequestWording.invalid(
                member + " for OnDemandThroughput" + (index.isEmpty() ? "" : " for index : " + index)
                        + " cannot be specified when the table BillingMode is PROVISIONED");
    }

    /** A limit for what is paid for by request is none. */
    public static String mostOutOfRange(String member, String index) {
        return RequestWording.invalid("Requested " + member + " for OnDemandThroughput for "
                + (index.isEmpty() ? "table" : "index : " + index) + " is outside of valid range");
    }

    /** A new table or index is to bear less at once than it does anyway. */
    public static String warmBelowInitial(String member, String index) {
        return warm(member, index)
                + " is lower than initial throughput for OnDemand. See: https://docs.aws.amazon.com/amazondynamodb/latest/"
                + "developerguide/on-demand-capacity-mode.html#on-demand-capacity-mode-initial";
    }

    /** A new table or index is to bear less at once than is reserved for it. */
    public static String warmBelowReserved(String member, String index) {
        return warm(member, index) + " is lower than "
                + (member.startsWith("Read") ? "ReadCapacityUnits" : "WriteCapacityUnits")
                + " of ProvisionedThroughput";
    }

    /** A table or index is to bear less at once than it does. */
    public static String warmBelowCurrent(String member, String index) {
        return warm(member, index)
                + " is lower than current WarmThroughput, decreasing WarmThroughput is not supported";
    }

    /** An index is to bear something at once, and is not told what. */
    public static String warmMissing(String index) {
        return RequestWording.invalid(
                "WarmThroughput must have at least one of ReadUnitsPerSecond or WriteUnitsPerSecond specified for index: "
                        + index);
    }

    private static String warm(String member, String index) {
        return RequestWording.invalid(
                "Requested " + member + " for WarmThroughput for " + (index.isEmpty() ? "table" : "index " + index));
    }
}
