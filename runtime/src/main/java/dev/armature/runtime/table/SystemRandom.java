package dev.armature.runtime.table;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * The system's secure randomness, for any number of threads: ids and tokens must differ between machines, and ids may be
 * relied on not to be guessed. It is looked up when it is first drawn from, since that takes a program that starts some
 * time.
 */
final class SystemRandom implements RandomGenerator {
    static final RandomGenerator INSTANCE = new SystemRandom();

    private SystemRandom() {}

    @Override
    public long nextLong() {
        return Source.SECURE.nextLong();
    }

    /** Loaded on the first draw. */
    private static final class Source {
        static final SecureRandom SECURE = new SecureRandom();
    }
}
