package dev.armature.engine;

import java.util.random.RandomGenerator;

/** A source of randomness that threads may share. */
final class SharedRandom implements RandomGenerator {
    private final RandomGenerator source;

    SharedRandom(RandomGenerator source) {
        this.source = source;
    }

    @Override
    public synchronized long nextLong() {
        return source.nextLong();
    }
}
