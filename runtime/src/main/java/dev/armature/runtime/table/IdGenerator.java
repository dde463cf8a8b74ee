package dev.armature.runtime.table;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes ids from a clock and randomness. All but {@link #uuidV4()} begin with the time, and sort by it as text; those of
 * {@link #uuidV7()} and {@link #ulid()} that one generator makes in one millisecond sort in the order in which they were
 * made. Generated code calls it; applications may. As safe to share between threads as its two sources.
 */
public final class IdGenerator {
    private static final String BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String BASE_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static final int MILLISECOND_BITS = 48;
    private static final int ULID_LENGTH = 26;
    private static final int ULID_TIME_LENGTH = 10;
    private static final int BITS_PER_DIGIT = 5;

    private static final int KSUID_LENGTH = 27;
    private static final int KSUID_BYTES = 20;
    /** 2014-05-13T16:53:20Z, from which a KSUID counts, so that its 32 bits of seconds last until 2150. */
    private static final long KSUID_EPOCH_SECOND = 1_400_000_000L;

    private static final int ULID_HALF_BITS = 40;
    private static final int UUID_LOW_BITS = 62;
    private static final int UUID_HIGH_BITS = 12;

    private final TimedBits uuids = new TimedBits(UUID_HIGH_BITS, UUID_LOW_BITS);
    private final TimedBits ulids = new TimedBits(ULID_HALF_BITS, ULID_HALF_BITS);
    private final Clock clock;
    private final RandomGenerator random;

    /** Creates a generator that takes the time and the random bits from these. */
    public IdGenerator(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** Returns a random UUID. */
    public UUID uuidV4() {
        return uuid(random.nextLong(), random.nextLong(), 4);
    }

    /**
     * Returns a UUID that begins with the milliseconds since 1970.
     *
     * @throws IllegalStateException if the clock is outside 1970 to 10889
     */
    public UUID uuidV7() {
        TimedBits.Value next = uuids.next(millis(), random);
        return uuid((next.millis() << 16) | next.high(), next.low() << 2, 7);
    }

    private static UUID uuid(long high, long low, int version) {
        long versioned = (high & ~0xF000L) | ((long) version << 12);
        return new UUID(versioned, (low >>> 2) | (1L << 63));
    }

    /**
     * Returns a ULID: the milliseconds since 1970 in 10 characters, and 80 random bits in 16.
     *
     * @throws IllegalStateException if the clock is outside 1970 to 10889
     */
    public String ulid() {
        char[] text = new char[ULID_LENGTH];
        TimedBits.Value next = ulids.next(millis(), random);
        writeBase32(next.millis(), text, 0, ULID_TIME_LENGTH);
        writeBase32(next.high(), text, ULID_TIME_LENGTH, 18);
        writeBase32(next.low(), text, 18, ULID_LENGTH);
        return new String(text);
    }

    private static void writeBase32(long bits, char[] text, int from, int to) {
        long rest = bits;
        for (int i = to - 1; i >= from; i--) {
            text[i] = BASE_32.charAt((int) rest & 0x1F);
            rest >>>= BITS_PER_DIGIT;
        }
    }

    /**
     * Returns a KSUID: the seconds since May 2014 in 32 bits and 128 random bits, as one number in base 62.
     *
     * @throws IllegalStateException if the clock is outside 2014 to 2150
     */
    public String ksuid() {
        long seconds = Math.floorDiv(clock.millis(), 1000) - KSUID_EPOCH_SECOND;
        byte[] bytes = ByteBuffer.allocate(KSUID_BYTES)
                .putInt((int) within(seconds, Integer.SIZE))
                .putLong(random.nextLong())
                .putLong(random.nextLong())
                .array();
        char[] text = new char[KSUID_LENGTH];
        BigInteger base = BigInteger.valueOf(BASE_62.length());
        BigInteger rest = new BigInteger(1, bytes);
        for (int i = KSUID_LENGTH - 1; i >= 0; i--) {
            BigInteger[] parts = rest.divideAndRemainder(base);
            text[i] = BASE_62.charAt(parts[1].intValue());
            rest = parts[0];
        }
        return new String(text);
    }

    private long millis() {
        return within(clock.millis(), MILLISECOND_BITS);
    }

    private long within(long time, int bits) {
        if (time < 0 || time >>> bits != 0) {
            throw new IllegalStateException(
                    "The clock says " + clock.instant() + ", which this kind of id cannot hold");
        }
        return time;
    }
}
