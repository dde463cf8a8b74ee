package dev.armature.runtime;

import java.util.Random;
import java.util.function.Consumer;

/** A test body that draws from a seeded source, and names the seed when it fails; {@code -Dseed=…} runs that one again. */
public final class SeededRun {

    private SeededRun() {}

    /** Runs a body with a seed of its own, or with the one on the command line. */
    public static void with(Consumer<Random> body) {
        long seed = Long.getLong("seed", System.nanoTime());
        try {
            body.accept(new Random(seed));
        } catch (RuntimeException | Error failure) {
            throw new AssertionError("Failed; run again with -Dseed=" + seed, failure);
        }
    }

    /** Runs a body many times in one run of one seed, which is named when any of them fails. */
    public static void repeated(int times, Consumer<Random> body) {
        with(random -> {
            for (int i = 0; i < times; i++) {
                body.accept(random);
            }
        });
    }
}
