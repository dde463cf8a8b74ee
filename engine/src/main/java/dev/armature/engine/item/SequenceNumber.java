package dev.armature.engine.item;

import org.jspecify.annotations.Nullable;

/**
 * The place of a change among all changes of an engine: when it was made, and its number among those of the same
 * millisecond. The engine's numbers never go back, even if its clock does.
 *
 * <p>As text: {@code 1}, the milliseconds since the epoch in at least thirteen digits, the number in eight.
 *
 * @param millis the milliseconds since the epoch
 * @param counter from 0
 */
public record SequenceNumber(long millis, int counter) implements Comparable<SequenceNumber> {
    private static final int COUNTERS = 100_000_000;
    private static final int COUNTER_DIGITS = 8;
    private static final int LEAST_DIGITS = 22;
    private static final int MOST_DIGITS = 27;

    /** Returns the first number of a millisecond. */
    public static SequenceNumber first(long millis) {
        return new SequenceNumber(millis, 0);
    }

    /** Returns the last number of a millisecond. */
    public static SequenceNumber last(long millis) {
        return new SequenceNumber(millis, COUNTERS - 1);
    }

    /** Returns the number that a text is, or null if it is none. */
    public static @Nullable SequenceNumber parse(String text) {
        if (text.length() < LEAST_DIGITS || text.length() > MOST_DIGITS || text.charAt(0) != '1') {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        int counter = text.length() - COUNTER_DIGITS;
        return new SequenceNumber(
                Long.parseLong(text.substring(1, counter)), Integer.parseInt(text.substring(counter)));
    }

    /** Returns the number after this. */
    public SequenceNumber next() {
        return counter + 1 < COUNTERS ? new SequenceNumber(millis, counter + 1) : first(millis + 1);
    }

    /** Returns whether this comes before {@code other}. */
    public boolean isBefore(SequenceNumber other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(SequenceNumber other) {
        return millis == other.millis ? Integer.compare(counter, other.counter) : Long.compare(millis, other.millis);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return "1%013d%08d".formatted(millis, counter);
    }
}
