package dev.armature.engine.wording;

import java.util.List;

/**
 * What the service says about requests: tables, keys, items, pages, batches and transactions.
 *
 * <p>Observed, and like all wordings of the service apt to change; nothing but people should read them.
 */
public final class RequestWording {
    private static final String INVALID = "One or more parameter values were invalid: ";
    private static final String NOT_VALID = "One or more parameter values are not valid. ";

    /** An attribute has an empty name. */
    public static final String EMPTY_NAME = "Empty attribute name";
    /** An attribute has too long a name. */
    public static final String NAME_TOO_LONG = "Attribute name is too large, must be less than 65536 bytes";
    /** A string cannot be said in UTF-8; the text is ours. */
    public static final String NOT_UNICODE =
            INVALID + "A string has half of a surrogate pair, which is not valid Unicode";

    private RequestWording() {}

    /** A table that data is asked of is not there. */
    public static String resourceNotFound() {
        return "Requested resource not found";
    }

    /** What is to name a table is neither a name nor an ARN. */
    public static String invalidName() {
        return "Invalid table/index name.  Table/index names must be between 3 and 255 characters long, and may contain"
                + " only the characters a-z, A-Z, 0-9, '_', '-', and '.'";
    }

    /** A table that is described or deleted is not there. */
    public static String tableNotFound(String table) {
        return "Requested resource not found: Table: " + table + " not found";
    }

    /** An index that is changed or deleted is not there. */
    public static String indexNotFound(String index, String table) {
        return "Requested resource not found: Index " + index + " for table " + table;
    }

    /** A table that is created is there. */
    public static String tableExists(String table) {
        return "Table already exists: " + table;
    }

    /** A table that is deleted is protected. */
    public static String deletionProtected() {
        return "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection"
                + " first.";
    }

    /** The table has no index of this name. */
    public static String noSuchIndex(String index) {
        return "The table does not have the specified index: " + index;
    }

    /** A parameter breaks one of the model's constraints. */
    public static String constraint(String value, String path, String constraint) {
        return detected(
                "Value '" + value + "' at '" + path + "' failed to satisfy constraint: Member must " + constraint);
    }

    /** What some operations put before what is wrong with a request in itself. */
    public static String detected(String problem) {
        return "1 validation error detected: " + problem;
    }

    /** A parameter that is required together with others is missing, or a combination is not allowed. */
    public static String invalid(String what) {
        return INVALID + what;
    }

    /** A key has other attributes or types than the table's. */
    public static String keyDoesNotMatch() {
        return "The provided key element does not match the schema";
    }

    /** An item lacks a key attribute. */
    public static String missingKey(String attribute) {
        return INVALID + "Missing the key " + attribute + " in the item";
    }

    /** A key attribute of an item has another type. */
    public static String keyType(String attribute, String expected, String found) {
        return INVALID + "Type mismatch for key " + attribute + " expected: " + expected + " actual: " + found;
    }

    /** An index key attribute of an item has another type. */
    public static String indexKeyType(String index, String attribute, String expected, String found) {
        return INVALID + "Type mismatch for Index Key " + attribute + " Expected: " + expected + " Actual: " + found
                + " IndexName: " + index;
    }

    /** A key attribute is empty. */
    public static String emptyKey(String attribute, boolean isString) {
        return NOT_VALID + "The AttributeValue for a key attribute cannot contain an empty " + kind(isString)
                + " value. Key: " + attribute;
    }

    /** An index key attribute is empty. */
    public static String emptyIndexKey(String index, String attribute, boolean isString) {
        return NOT_VALID + "A value specified for a secondary index key is not supported. The AttributeValue for a key"
                + " attribute cannot contain an empty " + kind(isString) + " value. IndexName: " + index
                + ", IndexKey: " + attribute;
    }

    private static String kind(boolean isString) {
        return isString ? "string" : "binary";
    }

    /** A partition key is too long; the missing space is the service's. */
    public static String partitionKeyTooLarge(boolean aggregated) {
        return INVALID
                + (aggregated
                        ? "Aggregated size of all hash keys has exceeded the size limit of 2048 bytes"
                        : "Size of hashkey has exceeded the maximum size limit of2048 bytes");
    }

    /** A sort key is too long. */
    public static String sortKeyTooLarge() {
        return INVALID + "Aggregated size of all range keys has exceeded the size limit of 1024 bytes";
    }

    /** An index key attribute is too long. */
    public static String indexKeyTooLarge(String index, String attribute, int bytes, int maxBytes) {
        return INVALID + "Size limit exceeded for Index Key " + attribute + " Actual Size: " + bytes
                + " bytes Max Size: " + maxBytes + " bytes IndexName: " + index;
    }

    /** An index key attribute of an updated item, touched by the update or not, is too long. */
    public static String indexKeyTooLargeInUpdate() {
        return "The update expression attempted to update the secondary index key beyond allowed size limits";
    }

    /** An index key attribute of an updated item, touched by the update or not, has another type than the index says. */
    public static String indexKeyTypeInUpdate() {
        return "The update expression attempted to update the secondary index key to unsupported type";
    }

    /** An update makes an index key attribute empty. */
    public static String emptyIndexKeyInUpdate(boolean isString) {
        return NOT_VALID + "The update expression attempted to update a secondary index key to a value that is not"
                + " supported. The AttributeValue for a key attribute cannot contain an empty " + kind(isString)
                + " value.";
    }

    /** A put item is too large. */
    public static String itemTooLarge() {
        return "Item size has exceeded the maximum allowed size";
    }

    /** An updated item is too large. */
    public static String updatedItemTooLarge() {
        return "Item size to update has exceeded the maximum allowed size";
    }

    /** Lists and maps are nested too deep. */
    public static String nestedTooDeep() {
        return "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond"
                + " supported limit";
    }

    /** A set has no members. */
    public static String emptySet() {
        return INVALID + "An set  may not be empty";
    }

    /** A set has a member twice. */
    public static String duplicateInSet() {
        return INVALID + "Input collection contains duplicates";
    }

    /** An update names a key attribute. */
    public static String keyUpdated(String attribute) {
        return INVALID + "Cannot update attribute " + attribute + ". This attribute is part of the key";
    }

    /** An update of the first API adds to, or takes from, a value of another type. */
    public static String updatedTypeMismatch() {
        return "Type mismatch for attribute to update";
    }

    /** A path leads into an attribute that is a key, of the table ({@code Key}) or an index ({@code IndexKey}). */
    public static String nestedKey(String kind, String attribute) {
        return "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: " + kind
                + ": " + attribute;
    }

    /** A condition does not hold. */
    public static String conditionFailed() {
        return "The conditional request failed";
    }

    /** A write returns what it cannot. */
    public static String returnValuesNotSupported() {
        return "ReturnValues can only be ALL_OLD or NONE";
    }

    /** A query names no value for a key attribute that it must. */
    public static String missedKey(String attribute) {
        return "Query condition missed key schema element: " + attribute;
    }

    /** A query's key condition uses what the key has not. */
    public static String keyConditionNotSupported() {
        return "Query key condition not supported";
    }

    /** A query has no key condition. */
    public static String noKeyCondition() {
        return "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.";
    }

    /** A query's key condition has a value of another type than the key. */
    public static String keyConditionType() {
        return INVALID + "Condition parameter type does not match schema type";
    }

    /** A filter, by the parameter that it came in, names a key attribute. */
    public static String filterOnKey(String parameter, String attribute) {
        return parameter + " can only contain non-primary key attributes: Primary key attribute: " + attribute;
    }

    /** A starting key is none of the table or index. */
    public static String startKeyInvalid() {
        return "The provided starting key is invalid";
    }

    /** The same, where the service says why. */
    public static String startKeyInvalid(String problem) {
        return startKeyInvalid() + ": " + problem;
    }

    /** A starting key has another partition key than the one that is queried. */
    public static String startKeyOutside() {
        return "The provided starting key is outside query boundaries based on provided conditions";
    }

    /** A starting key has the partition key that is queried, and a sort key outside the range. */
    public static String startKeyOutsideRange() {
        return "The provided starting key does not match the range key predicate";
    }

    /** A starting key lies outside the scanned segment. */
    public static String startKeyOutsideSegment(int segment, int total) {
        return startKeyInvalid("Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment."
                + " TotalSegments: " + total + " Segment: " + segment);
    }

    /** A global index cannot be read consistently. */
    public static String consistentReadOnGlobalIndex() {
        return "Consistent reads are not supported on global secondary indexes";
    }

    /** A global index does not hold what is to be returned. */
    public static String notProjected(String index, List<String> attributes) {
        return INVALID + "Global secondary index " + index + " does not project " + attributes;
    }

    /** A global index does not hold whole items. */
    public static String allAttributesOfGlobalIndex(String index) {
        return INVALID + "Select type ALL_ATTRIBUTES is not supported for global secondary index " + index
                + " because its projection type is not ALL";
    }

    /** Projected attributes are asked for without an index. */
    public static String allProjectedWithoutIndex() {
        return "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName";
    }

    /** A projection is missing. */
    public static String specificWithoutProjection() {
        return "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES";
    }

    /** A projection is given beside a selection that excludes it. */
    public static String projectionWithSelect(String select) {
        return "Cannot specify the ProjectionExpression when choosing to get "
                + (select.equals("COUNT") ? "only the Count" : select);
    }

    /** A segment is given without their number, or the other way round. */
    public static String segmentsIncomplete(boolean totalMissing) {
        return totalMissing
                ? "The TotalSegments parameter is required but was not present in the request when Segment parameter is"
                        + " present"
                : "The Segment parameter is required but was not present in the request when parameter TotalSegments is"
                        + " present";
    }

    /** A segment is not one of their number. */
    public static String segmentTooLarge(int segment, int total) {
        return "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: " + segment
                + " is not less than TotalSegments: " + total;
    }

    /** A batch or transaction has too many members. */
    public static String tooManyItems(String operation) {
        return "Too many items requested for the " + operation + " call";
    }

    /** A batch names an item twice. */
    public static String duplicateKeys() {
        return "Provided list of item keys contains duplicates";
    }

    /** The items of a transaction are too large together. */
    public static String transactionTooLarge(long bytes) {
        return "Transaction payload size cannot exceed 4MB. Payload Size: " + bytes;
    }

    /** The items that a transaction reads are too large together. */
    public static String transactionAnswerTooLarge() {
        return "Payload in response is too large.";
    }

    /** A transaction names an item twice. */
    public static String severalOperationsOnOneItem() {
        return "Transaction request cannot include multiple operations on one item";
    }

    /** A transaction is not done. */
    public static String transactionCancelled(List<String> codes) {
        return "Transaction cancelled, please refer cancellation reasons for specific reasons ["
                + String.join(", ", codes) + "]";
    }

    /** A token was used with another request. */
    public static String tokenUsedOtherwise() {
        return "The parameters provided with this token do not match those of the request that used it first";
    }
}
