package dev.armature.engine.expression;

import java.util.List;

/**
 * Says what is wrong with an expression, or with applying it to an item, as a kind and the details that its message
 * needs. The caller of the service made the mistake; nothing was changed.
 */
public final class ExpressionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The offset of a problem that has no place in a text. */
    public static final int NO_OFFSET = -1;

    /**
     * What is wrong, in about the order in which the service looks for it: the names and values of the request, the text,
     * its parentheses, its words, what they mean, the keys of a query, the item. The comment of each kind lists its
     * details in their order.
     */
    public enum Kind {
        /** A name defined for the request does not begin with {@code #}, or says nothing after it. Details: the name. */
        INVALID_NAME_KEY,
        /** A value defined for the request does not begin with {@code :}, or says nothing after it. Details: the name. */
        INVALID_VALUE_KEY,
        /** A name defined for the request is empty. No details. */
        NAME_KEY_EMPTY,
        /** A value defined for the request has an empty name. No details. */
        VALUE_KEY_EMPTY,
        /** A name's {@code #placeholder} is too long. Details: its length in UTF-8 bytes. */
        NAME_KEY_TOO_LONG,
        /** A value's {@code :placeholder} is too long. No details. */
        VALUE_KEY_TOO_LONG,
        /** A {@code #placeholder} stands for no name. Details: the placeholder. */
        NAME_EMPTY,
        /** A {@code #placeholder} stands for a name with half of a surrogate pair. Details: the placeholder. */
        NAME_NOT_UNICODE,
        /** A {@code #placeholder} stands for a name longer than any attribute's. Details: the placeholder. */
        NAME_TOO_LONG,
        /** The names and their placeholders are too large together. No details. */
        NAMES_TOO_LARGE,
        /** The values and their placeholders are too large together. No details. */
        VALUES_TOO_LARGE,
        /** No expression uses these names. Details: the names. */
        UNUSED_NAMES,
        /** No expression uses these values. Details: their names. */
        UNUSED_VALUES,

        /** The text holds nothing. No details. */
        EMPTY,
        /** The text is too long. Details: its length in UTF-8 bytes. */
        TOO_LONG,
        /** The text follows no rule of the grammar. Details: the token, the text around it. */
        SYNTAX,
        /** Parts are nested deeper than allowed. Details: the limit. */
        TOO_DEEP,

        /** A pair of parentheses directly inside another. No details. */
        REDUNDANT_PARENTHESES,

        /** A bare name is reserved. Details: the name as written. */
        RESERVED_WORD,
        /** A list index is larger than any list. Details: the index as written. */
        LIST_INDEX,
        /** There is no such function. Details: its name. */
        UNKNOWN_FUNCTION,
        /** A function of updates in a condition. Details: its name. */
        UPDATE_FUNCTION,
        /** A function of conditions in an update. Details: its name. */
        CONDITION_FUNCTION,
        /** The function's result has no place where it stands. Details: its name. */
        FUNCTION_MISPLACED,
        /** A section occurs twice. Details: its keyword. */
        REPEATED_SECTION,

        /** A {@code #name} is not defined. Details: the name. */
        UNDEFINED_NAME,
        /** A {@code :value} is not defined. Details: its name. */
        UNDEFINED_VALUE,
        /** A document path has more steps than an item has levels. Details: the number of steps. */
        PATH_TOO_DEEP,

        /** {@code IN} with more candidates than allowed. Details: the number found. */
        TOO_MANY_CANDIDATES,
        /** Too few or too many operands. Details: the function, the number found. */
        OPERAND_COUNT,
        /** A constant has a type that the operator or function does not take. Details: operator, type. */
        OPERAND_TYPE,
        /** {@code ADD} or {@code DELETE} with a constant of a type it does not take. Details: section, type. */
        SECTION_OPERAND_TYPE,
        /** An operand must be a document path. Details: the operator or function. */
        PATH_REQUIRED,
        /** The operands must differ. Details: the operator or function, the operand. */
        EQUAL_OPERANDS,
        /** {@code attribute_type} with a constant that names no type. Details: the constant. */
        UNKNOWN_TYPE,
        /** {@code BETWEEN} bounds of different types. Details: the bounds as {@code type:value}. */
        BETWEEN_TYPES,
        /** A lower {@code BETWEEN} bound above the upper one. Details: the bounds as {@code type:value}. */
        BETWEEN_ORDER,
        /** A path equals another, or leads through it. Details: both, as {@code [a, [0], b]}. */
        PATHS_OVERLAP,
        /** One path reads a map where another reads a list. Details: both, as {@code [a, [0], b]}. */
        PATHS_CONFLICT,
        /** More operators and functions than allowed. Details: the number found. */
        TOO_MANY_OPERATORS,

        /** A key condition uses what only other conditions may. Details: the operator or function. */
        KEY_OPERATOR,
        /** A key condition that compares what a function says. No details. */
        KEY_NESTED_OPERATION,
        /** A key condition with a path into a document. No details. */
        KEY_NESTED_PATH,
        /** A key condition that compares two attributes. No details. */
        KEY_SEVERAL_ATTRIBUTES,
        /** A key condition that compares no attribute. No details. */
        KEY_NO_ATTRIBUTE,
        /** Two conditions on one attribute. No details. */
        KEY_REPEATED_ATTRIBUTE,
        /** More than one range: no schema has a place for it. No details. */
        KEY_SEVERAL_RANGES,

        /** The parent of a path that is to be changed is not there, or is no map or list. No details. */
        NO_PARENT,
        /** An operand has a type that the update cannot use. No details. */
        DATA_TYPE,
        /** A value is computed from an attribute that is not there. No details. */
        NO_ATTRIBUTE,
        /** A sum or difference of too large a magnitude. No details. */
        NUMBER_OVERFLOW,
        /** A sum or difference of too small a magnitude. No details. */
        NUMBER_UNDERFLOW,
        /** A sum or difference with more than 38 significant digits. No details. */
        NUMBER_DIGITS,
        /** The item would be nested too deep. No details. */
        ITEM_TOO_DEEP;

        /** Returns whether words are wrong that mean nothing, or nothing where they stand. */
        public boolean isOfWords() {
            return compareTo(RESERVED_WORD) >= 0 && compareTo(REPEATED_SECTION) <= 0;
        }

        /** Returns whether a query does not allow what a condition would, which it sees when all expressions are read. */
        public boolean isOfKeys() {
            return compareTo(KEY_OPERATOR) >= 0 && compareTo(KEY_SEVERAL_RANGES) <= 0;
        }
    }

    private final Kind kind;
    private final int offset;
    private final List<String> details;

    /** Creates the exception for a problem at {@code offset}, in characters from the beginning of the text. */
    public ExpressionException(Kind kind, int offset, List<String> details) {
        super(kind + (details.isEmpty() ? "" : " " + details) + (offset == NO_OFFSET ? "" : " at " + offset));
        this.kind = kind;
        this.offset = offset;
        this.details = List.copyOf(details);
    }

    /** Creates the exception for a problem without a place in a text. */
    public ExpressionException(Kind kind, String... details) {
        this(kind, NO_OFFSET, List.of(details));
    }

    /** Returns what is wrong. */
    public Kind kind() {
        return kind;
    }

    /** Returns where in the text the problem lies, in characters, or {@link #NO_OFFSET}. */
    public int offset() {
        return offset;
    }

    /** Returns what the message names, in the order that the kind lists. */
    public List<String> details() {
        return details;
    }
}
