package dev.armature.runtime.table;

import java.util.random.RandomGenerator;

/**
 * The time and random bits of ids that sort in the order in which they are made. Within a millisecond each value is the
 * last one and a random step, so that it follows that one and cannot be guessed from it.
 */
final class TimedBits {
    private final int highBits;
    private final int lowBits;
    private Value last = new Value(-1, 0, 0);

    TimedBits(int highBits, int lowBits) {
        this.highBits = highBits;
        this.lowBits = lowBits;
    }

    synchronized Value next(long millis, RandomGenerator random) {
        last = millis == last.millis() ? following(random) : fresh(millis, random);
        return last;
    }

    private Value fresh(long millis, RandomGenerator random) {
        return new Value(
                millis, random.nextLong() >>> (Long.SIZE - highBits), random.nextLong() >>> (Long.SIZE - lowBits));
    }

    private Value following(RandomGenerator random) {
        long low = last.low() + 1 + (random.nextInt() >>> 1);
        if (low >>> lowBits == 0) {
            return new Value(last.millis(), last.high(), low);
        }
        long high = last.high() + 1;
        // Where all bits are used up, at odds of one in millions of millions, the order begins anew.
        return high >>> highBits == 0
                ? new Value(last.millis(), high, low & ((1L << lowBits) - 1))
                : fresh(last.millis(), random);
    }

    /** The milliseconds since 1970, and the random bits in two halves. */
    record Value(long millis, long high, long low) {}
}
