package dev.armature.runtime.table;

import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/**
 * Randomness for any number of threads, each of which draws from its own. The JDK's default generator is for one thread,
 * and finding it takes a program that starts some 20 ms.
 */
final class ThreadRandom implements RandomGenerator {
    static final RandomGenerator INSTANCE = new ThreadRandom();

    private ThreadRandom() {}

    @Override
    public long nextLong() {
        return ThreadLocalRandom.current().nextLong();
    }
}
