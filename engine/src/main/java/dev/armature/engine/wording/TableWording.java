package dev.armature.engine.wording;

import java.util.List;

/**
 * What the service says about the definitions of tables and indexes.
 *
 * <p>Observed, and like all wordings of the service apt to change; nothing but people should read them.
 */
public final class TableWording {
    /** A key's first attribute is not its partition key. */
    public static final String PARTITION_KEY_FIRST = "The first KeySchemaElement is not a HASH key type";
    /** A key names an attribute twice. */
    public static final String SAME_KEY_ATTRIBUTE =
            "Both the Hash Key and the Range Key element in the KeySchema have the same name";
    /** A table's key has two partition keys. */
    public static final String SORT_KEY_SECOND = "The second KeySchemaElement is not a RANGE key type";
    /** A key has an attribute that is not defined. */
    public static final String UNDEFINED_KEY_ATTRIBUTE = "Some index key attribute have no definition";
    /** A key of several attributes names one twice. */
    public static final String SAME_KEY_ATTRIBUTES =
            "The KeySchema contains multiple key attributes with the same name";

    private static final String INVALID = "One or more parameter values were invalid: ";

    private TableWording() {}

    /** A name is too short or too long. */
    public static String nameLength(String name, String parameter) {
        return RequestWording.constraint(
                name,
                parameter,
                name.length() < 3 ? "have length greater than or equal to 3" : "have length less than or equal to 255");
    }

    /** A name has a character that names may not have. */
    public static String namePattern(String name, String parameter) {
        return RequestWording.constraint(name, parameter, "satisfy regular expression pattern: [a-zA-Z0-9_.-]+");
    }

    /** A key is wrong. */
    public static String keySchema(String problem) {
        return "Invalid KeySchema: " + problem;
    }

    /** A key of several attributes of a kind has too many of it. */
    public static String tooManyKeyAttributes(String type) {
        return INVALID + "The KeySchema exceeds the maximum allowed number of " + type + " key attributes";
    }

    /** A key of several attributes has a partition key after a sort key. */
    public static String partitionKeysFirst() {
        return INVALID + "All HASH key attributes must precede RANGE key attributes in the KeySchema";
    }

    /** A table is told not to be encrypted, and how. */
    public static String notEncrypted(String parameter) {
        return INVALID + parameter + " can not be specified if Enabled is false";
    }

    /** A table is to be encrypted in a way that is no longer taken. */
    public static String encryptionNotSupported(String type) {
        return INVALID + "SSEType " + type + " is not supported";
    }

    /** A table is to be encrypted with a key, and it is not said who keeps it. */
    public static String encryptionTypeMissing() {
        return INVALID + "SSEType KMS is required if KMSMasterKeyId is specified";
    }

    /** A table is to be encrypted with the service's key, and is. */
    public static String encryptedByDefault() {
        return INVALID + "Table is already encrypted by default";
    }

    /** A table is to be encrypted with the key that it is encrypted with. */
    public static String encryptedWithKey() {
        return INVALID
                + "Table is already encrypted with given KMSMasterKeyId. Use KMSMasterKeyId parameter if you want to"
                + " change Master Key";
    }

    /** An attribute is defined twice. */
    public static String attributeDefinedTwice(String attribute) {
        return "Attribute Name is duplicated: " + attribute;
    }

    /** A local index has no sort key of its own. */
    public static String noSortKey(String index) {
        return INVALID + "Index KeySchema does not have a range key for index: " + index;
    }

    /** Key attributes are not defined. */
    public static String undefinedAttributes(List<String> undefined, List<String> defined) {
        return INVALID + "Some index key attributes are not defined in AttributeDefinitions. Keys: " + undefined
                + ", AttributeDefinitions: " + defined;
    }

    /** Attributes are defined and used by no key. */
    public static String unusedAttributes(List<String> used, List<String> defined) {
        return INVALID + "Some AttributeDefinitions are not used. AttributeDefinitions: " + defined + ", keys used: "
                + used;
    }

    /** Two indexes have one name. */
    public static String indexNameTwice(String index) {
        return INVALID + "Duplicate index name: " + index;
    }

    /** There are too many local indexes. */
    public static String tooManyLocalIndexes(int limit) {
        return INVALID + "Number of LocalSecondaryIndexes exceeds per-table limit of " + limit;
    }

    /** There are too many global indexes. */
    public static String tooManyGlobalIndexes(int limit) {
        return INVALID + "GlobalSecondaryIndex count exceeds the per-table limit of " + limit;
    }

    /** A table without indexes defines more attributes than its key has. */
    public static String moreAttributesThanKeys() {
        return INVALID + "Number of attributes in KeySchema does not exactly match number of attributes defined in"
                + " AttributeDefinitions";
    }

    /** More capacity is reserved for a table, or for the index that is named, than can be counted. */
    public static String throughputOutOfBounds(long units, String parameter, String index) {
        return "Given value " + units + " for " + parameter + " is out of bounds"
                + (index.isEmpty() ? "" : " for index " + index);
    }

    /** A table without a sort key has a local index. */
    public static String localIndexWithoutSortKey() {
        return INVALID + "Table KeySchema does not have a range key, which is required when specifying a"
                + " LocalSecondaryIndex";
    }

    /** A local index has another partition key than the table. */
    public static String localIndexPartitionKey(String index, String partitionKey, String tablePartitionKey) {
        return INVALID + "Index KeySchema does not have the same leading hash key as table KeySchema for index: "
                + index + ". index hash key: " + partitionKey + ", table hash key: " + tablePartitionKey;
    }

    /** A projection that takes all or keys names attributes. */
    public static String includedNotAllowed(String type) {
        return INVALID + "ProjectionType is " + type + ", but NonKeyAttributes is specified";
    }

    /** A projection that includes attributes names none. */
    public static String nothingIncluded() {
        return INVALID + "ProjectionType is INCLUDE, but NonKeyAttributes is not specified";
    }

    /** A projection names too many attributes. */
    public static String tooManyIncluded(String index, int limit) {
        return RequestWording.constraint(
                index, "projection.nonKeyAttributes", "have length less than or equal to " + limit);
    }

    /** All projections together name too many attributes. */
    public static String tooManyIncludedInAll(int limit) {
        return INVALID + "Number of projected attributes of all indexes exceeds the limit of " + limit;
    }

    /** A projection names an attribute twice. */
    public static String includedTwice(String attribute) {
        return INVALID + "Duplicate element in NonKeyAttributes: " + attribute;
    }

    /** Capacity is reserved where requests are paid for one by one; an empty name is the table. */
    public static String throughputNotAllowed(String index) {
        return INVALID
                + (index.isEmpty()
                        ? "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is"
                                + " PAY_PER_REQUEST"
                        : "ProvisionedThroughput should not be specified for index: " + index
                                + " when BillingMode is PAY_PER_REQUEST");
    }

    /** No capacity is reserved where it must be; an empty name is the table. */
    public static String throughputMissing(String index) {
        return INVALID
                + (index.isEmpty()
                        ? "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED"
                        : "ProvisionedThroughput is not specified for index: " + index);
    }

    /** Less than one unit is reserved. */
    public static String throughputTooLow() {
        return INVALID + "ReadCapacityUnits and WriteCapacityUnits must be at least 1";
    }
}
