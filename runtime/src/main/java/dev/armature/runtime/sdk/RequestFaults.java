package dev.armature.runtime.sdk;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.InvalidNumberException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request in the SDK's form that cannot even be said in ours, in the service's words. The service
 * itself finds these before it looks at anything else.
 */
final class RequestFaults {
    private static final String INVALID = "One or more parameter values were invalid: ";
    private static final String SUPPLIED = "Supplied AttributeValue ";
    private static final String EXACTLY_ONE = ", must contain exactly one of the supported datatypes";

    private RequestFaults() {}

    /** Returns the value, or refuses the request if a member that it must have is missing. */
    static <T> T required(@Nullable T value, String member) {
        if (value == null) {
            throw new ValidationException("1 validation error detected: Value null at '" + member
                    + "' failed to satisfy constraint: Member must not be null");
        }
        return value;
    }

    static ValidationException notInEnum(String value, String member, Collection<?> allowed) {
        return new ValidationException("1 validation error detected: Value '" + value + "' at '" + member
                + "' failed to satisfy constraint: Member must satisfy enum value set: " + allowed);
    }

    static ValidationException tooShort(String value, String member) {
        return new ValidationException("1 validation error detected: Value '" + value + "' at '" + member
                + "' failed to satisfy constraint: Member must have length greater than or equal to 1");
    }

    static ValidationException valueWithoutType() {
        return new ValidationException(SUPPLIED + "is empty" + EXACTLY_ONE);
    }

    static ValidationException valueWithSeveralTypes() {
        return new ValidationException(SUPPLIED + "has more than one datatypes set" + EXACTLY_ONE);
    }

    static ValidationException nullThatIsFalse() {
        return new ValidationException(INVALID + "Null attribute value types must have the value of true");
    }

    static ValidationException duplicatesInSet(Collection<?> members) {
        return new ValidationException(INVALID + "Input collection " + members + " contains duplicates.");
    }

    static ValidationException invalidExpressionValue(String placeholder, ValidationException cause) {
        ValidationException refused = new ValidationException(
                "ExpressionAttributeValues contains invalid value: " + cause.getMessage() + " for key " + placeholder);
        refused.initCause(cause);
        return refused;
    }

    static ValidationException writeRequestOfSeveral() {
        return new ValidationException("Supplied WriteRequest must contain exactly one of PutRequest or DeleteRequest");
    }

    static ValidationException indexUpdateOf(long actions) {
        return new ValidationException(INVALID
                + (actions == 0
                        ? "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create,"
                                + " GlobalSecondaryIndexUpdate.Delete must not be null"
                        : "Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object"));
    }

    static ValidationException transactItemOfSeveral() {
        return new ValidationException("TransactItems can only contain one of Check, Put, Update or Delete");
    }

    /** Reads a number, or refuses the request if it is none. */
    static <T> T refusingInvalid(String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (InvalidNumberException e) {
            ValidationException refused = new ValidationException(
                    switch (e.reason()) {
                        case NOT_A_NUMBER -> "The parameter cannot be converted to a numeric value: " + text;
                        case TOO_MANY_DIGITS -> "Attempting to store more than 38 significant digits in a Number";
                        case OVERFLOW ->
                            "Number overflow. Attempting to store a number with magnitude larger than supported range";
                        case UNDERFLOW ->
                            "Number underflow. Attempting to store a number with magnitude smaller than supported range";
                    });
            refused.initCause(e);
            throw refused;
        }
    }
}
