package dev.armature.runtime.expression;

import dev.armature.runtime.value.AttributeValue;
import java.util.List;
import java.util.Optional;

/**
 * Which items of a table or index a Query reads: equalities on key attributes, and at most one range on the next.
 *
 * <p>The equalities name every partition key attribute and, where a sort key has several attributes, the leading ones
 * that are fixed. Their order in the list has no meaning.
 */
public record KeyCondition(List<Equality> equalities, Optional<Range> range) {
    /** Copies the list. */
    public KeyCondition {
        equalities = List.copyOf(equalities);
    }

    /** {@code attribute = value}. */
    public record Equality(String attribute, AttributeValue value) {}

    /** A range of one sort key attribute. */
    public sealed interface Range {
        /** Returns the sort key attribute. */
        String attribute();
    }

    /** {@code attribute < value}, or {@code <=}, {@code >}, {@code >=}. */
    public record Compared(String attribute, Comparator comparator, AttributeValue value) implements Range {
        /** Checks that the comparator asks for an order. */
        public Compared {
            if (!comparator.isOrdering()) {
                throw new IllegalArgumentException("A key range is <, <=, > or >=, not " + comparator.symbol());
            }
        }
    }

    /** {@code attribute BETWEEN lower AND upper}, both ends included. */
    public record Between(String attribute, AttributeValue lower, AttributeValue upper) implements Range {}

    /** {@code begins_with(attribute, prefix)}, for strings and binaries. */
    public record BeginsWith(String attribute, AttributeValue prefix) implements Range {}
}
