package dev.armature.engine.wording;

/**
 * What the service says about changes of a table's settings: expiry, labels, backups.
 *
 * <p>Observed, and like all wordings of the service apt to change; nothing but people should read them.
 */
public final class ControlWording {
    private ControlWording() {}

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
