package dev.armature.runtime.expression;

/** The six comparison operators. */
public enum Comparator {
    /** {@code =}: same type and equal value; sets and maps without regard to order. */
    EQ("="),
    /** {@code <>}: anything that is not {@link #EQ}, another type or absence included. */
    NE("<>"),
    /** {@code <}, for two strings, numbers or binaries. */
    LT("<"),
    /** {@code <=}, for two strings, numbers or binaries. */
    LE("<="),
    /** {@code >}, for two strings, numbers or binaries. */
    GT(">"),
    /** {@code >=}, for two strings, numbers or binaries. */
    GE(">=");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    /** Returns the operator as it is written in an expression. */
    public String symbol() {
        return symbol;
    }

    /** Returns whether the operator asks for an order, which only strings, numbers and binaries have. */
    public boolean isOrdering() {
        return this != EQ && this != NE;
    }

    /** Returns whether values that compare as {@code comparison} satisfy the operator. */
    public boolean accepts(int comparison) {
        return switch (this) {
            case EQ -> comparison == 0;
            case NE -> comparison != 0;
            case LT -> comparison < 0;
            case LE -> comparison <= 0;
            case GT -> comparison > 0;
            case GE -> comparison >= 0;
        };
    }
}
