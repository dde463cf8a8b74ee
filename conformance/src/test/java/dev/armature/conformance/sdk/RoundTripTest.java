package dev.armature.conformance.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.time.EngineClock;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.sdk.SdkBackedAsyncClient;
import dev.armature.runtime.sdk.SdkBackedClient;
import dev.armature.runtime.sdk.SdkFacade;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Our client over the SDK's client over our client answers as our client alone, and refuses as it does. */
final class RoundTripTest {
    static final String REGION = "eu-west-1";
    static final String ACCOUNT = "123456789012";

    private static final int LISTS = 40;
    private static final int CALLS = 80;

    private static Engine engine() {
        return Engine.open(EngineOptions.defaults()
                .withClock(EngineClock.manual(Instant.parse("2030-01-01T00:00:00Z")))
                .withSeed(1)
                .withAccount(REGION, ACCOUNT));
    }

    @Test
    void answersEveryOperationAsTheEngineDoes() {
        Set<Operation<?, ?>> answered = new HashSet<>();
        SeededRun.repeated(LISTS, random -> {
            try (Engine engine = engine();
                    Engine behindSdk = engine();
                    DynamoClient client = SdkBackedClient.over(
                            SdkFacade.sync(behindSdk.client()), SdkFacade.streams(behindSdk.client()))) {
                compare(random, engine.client(), call -> call.outcome(client), answered);
            }
        });

        assertThat(answered).containsExactlyInAnyOrderElementsOf(Operation.all());
    }

    @Test
    void answersEveryOperationLaterAsTheEngineDoes() {
        Set<Operation<?, ?>> answered = new HashSet<>();
        SeededRun.repeated(LISTS, random -> {
            try (Engine engine = engine();
                    Engine behindSdk = engine();
                    AsyncDynamoClient client = SdkBackedAsyncClient.over(
                            SdkFacade.async(behindSdk.async(Runnable::run)),
                            SdkFacade.asyncStreams(behindSdk.async(Runnable::run)))) {
                compare(random, engine.client(), call -> call.outcomeLater(client), answered);
            }
        });

        assertThat(answered).containsExactlyInAnyOrderElementsOf(Operation.all());
    }

    private static void compare(
            Random random,
            DynamoClient direct,
            Function<Call<?, ?>, Object> roundabout,
            Set<Operation<?, ?>> answered) {
        RandomCalls calls = new RandomCalls(random);
        Call<?, ?> call = RandomCalls.create("Music");
        for (int i = 0; i < CALLS; i++) {
            Object outcome = call.outcome(direct);
            assertThat(roundabout.apply(call)).as("%s", call).isEqualTo(outcome);
            if (Outcome.isAnswer(outcome)) {
                answered.add(call.operation());
                calls.seeAnswer((Map<?, ?>) outcome);
            }
            call = calls.next();
        }
    }
}
