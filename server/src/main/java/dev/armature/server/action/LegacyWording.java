package dev.armature.server.action;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.AttributeType;
import dev.armature.server.protocol.Wording;

/** What the service says about the parameters of the first API. Observed, and apt to change. */
final class LegacyWording {
    static final String OPERATOR_WITHOUT_CONDITIONS = "ConditionalOperator cannot be used without Filter or Expected";
    static final String OPERATOR_WITH_ONE_CONDITION =
            "ConditionalOperator can only be used when Filter or Expected has two or more elements";
    static final String NOT_INDEXABLE = "Attempted conditional constraint is not an indexable operation";
    static final String KEY_CONDITION_NOT_SUPPORTED = "Query key condition not supported";
    static final String VALUES_OF_SEVERAL_TYPES =
            Wording.INVALID + "AttributeValues inside AttributeValueList must be of same type";
    static final String INVERTED_BETWEEN =
            "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound";
    static final String KEY_CONDITION_COUNT = "Conditions can be of length 1 or 2 only";
    static final String ONLY_DELETE_WITHOUT_VALUE =
            Wording.INVALID + "Only DELETE action is allowed when no attribute value is specified";

    private LegacyWording() {}

    /** The parts of what is expected of an attribute do not go together. */
    static ValidationException refused(String problem, String attribute) {
        return new ValidationException(Wording.INVALID + problem + " for Attribute: " + attribute);
    }

    /** A comparison has too few or too many values. */
    static ValidationException argumentCount(String operator) {
        return new ValidationException(
                Wording.INVALID + "Invalid number of argument(s) for the " + operator + " ComparisonOperator");
    }

    /** A comparison does not take values of this type. */
    static ValidationException argumentType(String operator, String type) {
        return new ValidationException(Wording.INVALID + "ComparisonOperator " + operator + " is not valid for " + type
                + " AttributeValue type");
    }

    /** An update does not take values of this type. */
    static ValidationException updateType(String action, AttributeType type) {
        return new ValidationException(Wording.INVALID + action + " is not supported for the type " + type);
    }

    /** Attributes are asked for beside a selection that excludes them. */
    static String attributesWithSelect(String select) {
        return "Cannot specify the AttributesToGet when choosing to get "
                + (select.equals("COUNT") ? "only the Count" : select);
    }

    /** An attribute is asked for twice. */
    static ValidationException askedTwice(String attribute) {
        return new ValidationException(Wording.INVALID + "Duplicate value in attribute name: " + attribute);
    }
}
