package dev.armature.engine.storage;

import java.util.Arrays;
import java.util.Random;

/**
 * Keys that collide, share long prefixes, are prefixes of one another and straddle the sign of a byte: what an ordered
 * store can get wrong. They come from a few thousand, so that deletes and overwrites hit.
 */
public final class RandomKeys {

    private static final byte[] ALPHABET = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF};
    private static final byte[][] PREFIXES = {
        {}, {0, 0, 0, 1}, {0, 0, 0, 2}, new byte[30], {(byte) 0xFF, (byte) 0xFF, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}
    };

    private final Random random;

    /** Draws keys from a source of randomness. */
    public RandomKeys(Random random) {
        this.random = random;
    }

    /** Returns a key of 1 to 42 bytes. */
    public byte[] next() {
        byte[] prefix = PREFIXES[random.nextInt(PREFIXES.length)];
        int tail = random.nextInt(10) == 0 ? 1 + random.nextInt(12) : 1 + random.nextInt(5);
        byte[] key = Arrays.copyOf(prefix, prefix.length + tail);
        for (int i = prefix.length; i < key.length; i++) {
            key[i] = ALPHABET[random.nextInt(ALPHABET.length)];
        }
        return key;
    }
}
