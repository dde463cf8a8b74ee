package dev.armature.engine;

import dev.armature.engine.time.EngineClock;
import java.util.Optional;

/**
 * What an engine is opened with. Immutable; each {@code with…} returns changed options.
 *
 * @param clock the engine's time
 * @param seed where its randomness begins; two engines with one seed that do the same make the same identities. Without
 *     one, each engine differs
 * @param region the region that ARNs name
 * @param accountId the account that ARNs name, 12 digits
 */
public record EngineOptions(EngineClock clock, Optional<Long> seed, String region, String accountId) {
    private static final EngineOptions DEFAULTS =
            new EngineOptions(EngineClock.system(), Optional.empty(), "us-east-1", "000000000000");

    /** Returns the options of {@link Engine#inMemory()}: the system's clock, differing randomness. */
    public static EngineOptions defaults() {
        return DEFAULTS;
    }

    /** Returns these options with another clock. */
    public EngineOptions withClock(EngineClock clock) {
        return new EngineOptions(clock, seed, region, accountId);
    }

    /** Returns these options with a seed. */
    public EngineOptions withSeed(long seed) {
        return new EngineOptions(clock, Optional.of(seed), region, accountId);
    }

    /** Returns these options with another region and account. */
    public EngineOptions withAccount(String region, String accountId) {
        return new EngineOptions(clock, seed, region, accountId);
    }
}
