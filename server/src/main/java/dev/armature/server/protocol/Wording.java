package dev.armature.server.protocol;

import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.InvalidItemException;
import dev.armature.runtime.value.InvalidNumberException;
import java.util.List;

/**
 * What the service says about requests whose parameters are wrong in themselves, before anything is looked up.
 *
 * <p>Observed, and like all wordings of the service apt to change; nothing but people should read them.
 */
public final class Wording {
    /** What the wordings about values begin with. */
    public static final String INVALID = "One or more parameter values were invalid: ";

    /** An action of a transaction is none. */
    public static final String NO_TRANSACT_ITEM =
            "Invalid Request: TransactWriteRequest should contain Delete or Put or Update request";

    /** An action of a transaction is several at once. */
    public static final String ONE_OF_TRANSACT_ITEMS =
            "TransactItems can only contain one of Check, Put, Update or Delete";

    /** A batch writes nothing. */
    public static final String NO_REQUEST_ITEMS = "The requestItems parameter is required for BatchWriteItem";

    static final String VALUE_WITHOUT_TYPE =
            "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes";
    /** A value has several types; also, in the service's words, a write of a batch that is none, or two at once. */
    public static final String VALUE_WITH_SEVERAL_TYPES =
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes";

    static final String NULL_MUST_BE_TRUE = INVALID + "Null attribute value types must have the value of true";
    static final String NESTED_TOO_DEEP = "Nesting Levels have exceeded supported limits: Attributes in the item have"
            + " nested levels beyond supported limit";

    private Wording() {}

    /** A set has no members; the doubled space is the service's. */
    static String emptySet(AttributeType type) {
        return switch (type) {
            case SS -> INVALID + "An string set  may not be empty";
            case NS -> INVALID + "An number set  may not be empty";
            case BS -> INVALID + "Binary sets should not be empty";
            case S, N, B, M, L, BOOL, NULL -> throw new IllegalArgumentException(type + " is no set");
        };
    }

    /** A set has a member twice; the missing space before {@code of type} is the service's. */
    static String duplicateInSet(AttributeType type, Object members) {
        return switch (type) {
            case SS -> INVALID + "Input collection " + members + " contains duplicates.";
            case NS -> "Input collection contains duplicates";
            case BS -> INVALID + "Input collection " + members + "of type BS contains duplicates.";
            case S, N, B, M, L, BOOL, NULL -> throw new IllegalArgumentException(type + " is no set");
        };
    }

    /** A number cannot be stored. */
    static String number(InvalidNumberException problem) {
        return switch (problem.reason()) {
            case NOT_A_NUMBER ->
                problem.text().isEmpty()
                        ? "The parameter cannot be converted to a numeric value"
                        : "The parameter cannot be converted to a numeric value: " + problem.text();
            case TOO_MANY_DIGITS -> "Attempting to store more than 38 significant digits in a Number";
            case OVERFLOW -> "Number overflow. Attempting to store a number with magnitude larger than supported range";
            case UNDERFLOW ->
                "Number underflow. Attempting to store a number with magnitude smaller than supported range";
        };
    }

    /** A name or string cannot be stored. */
    static String invalidItem(InvalidItemException problem) {
        return switch (problem.reason()) {
            case EMPTY_NAME -> "Empty attribute name";
            case NAME_TOO_LONG -> "Attribute name is too large, must be less than 65536 bytes";
            case NOT_UNICODE -> INVALID + "A string has half of a surrogate pair, which is not valid Unicode";
            case TOO_DEEP -> NESTED_TOO_DEEP;
            case EMPTY_SET, DUPLICATE_IN_SET, MALFORMED ->
                throw new IllegalArgumentException("Checked while it was read: " + problem.reason());
        };
    }

    /** An attribute is written twice within one map. */
    static String duplicateName(String name) {
        return "Duplicate attribute name: " + name;
    }

    /** A value of the request's expression values is wrong. */
    public static String expressionValue(String problem, String placeholder) {
        if (problem.equals(NESTED_TOO_DEEP)) {
            return problem; // The one that the service says without the placeholder.
        }
        return "ExpressionAttributeValues contains invalid value: " + problem + " for key " + placeholder;
    }

    /** The maps that go with expressions are there, and empty. */
    public static String mustNotBeEmpty(String parameter) {
        return parameter + " must not be empty";
    }

    /** Parameters of the first API are given together with expressions. */
    public static String mixedStyles(List<String> legacy, List<String> expressions) {
        return "Can not use both expression and non-expression parameters in the same request: Non-expression"
                + " parameters: {" + String.join(", ", legacy) + "} Expression parameters: {"
                + String.join(", ", expressions) + "}";
    }

    /** Names are defined, and no expression is there that could refer to them. */
    public static String namesWithoutExpression() {
        return "ExpressionAttributeNames can only be specified when using expressions";
    }

    /** Values are defined, and no expression is there that could refer to them. */
    public static String valuesWithoutExpression(List<String> expressions) {
        return "ExpressionAttributeValues can only be specified when using expressions: "
                + String.join(" and ", expressions) + (expressions.size() == 1 ? " is null" : " are null");
    }

    /** What some operations put before what is wrong with a request in itself. */
    public static String detected(String problem) {
        return "1 validation error detected: " + problem;
    }

    /** A value of a starting key is wrong. */
    public static String startKeyValue(String problem) {
        return "The provided starting key is invalid: " + problem;
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
    public static String segmentTooLarge(long segment, long total) {
        return "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: " + segment
                + " is not less than TotalSegments: " + total;
    }

    /** A change of an index is none, or several. */
    public static String indexUpdateOf(long actions) {
        return INVALID
                + (actions == 0
                        ? "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create,"
                                + " GlobalSecondaryIndexUpdate.Delete must not be null"
                        : "Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object");
    }

    /** A table is to have a class that is none. */
    public static String invalidTableClass() {
        return "Invalid table-class parameter provided. Please try again with a valid table-class value: [STANDARD,"
                + " STANDARD_INFREQUENT_ACCESS].";
    }

    /** A label lacks its name or its text. */
    public static String tagWithout(String member) {
        return "The Tag " + member + " provided is invalid, " + member + ": null";
    }

    /** Something is asked for that one engine alone cannot do. */
    public static String replicasNotSupported(String parameter) {
        return INVALID + parameter + " is not supported: there are no replicas";
    }

    /** A list that may be left out is there, and empty. */
    public static String emptyList(String parameter) {
        return INVALID + "List of " + parameter + " is empty";
    }
}
