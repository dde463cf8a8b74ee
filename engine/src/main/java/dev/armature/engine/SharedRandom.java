package dev.armature.engine;

import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * A source of randomness that threads share without waiting: each draw takes the next step of a counter and mixes it
 * (SplitMix64). For identities, not for secrets.
 */
final class SharedRandom implements RandomGenerator {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final AtomicLong state;

    SharedRandom(long seed) {
        this.state = new AtomicLong(seed);
    }

    @Override
    public long nextLong() {
        long mixed = state.addAndGet(STEP);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
