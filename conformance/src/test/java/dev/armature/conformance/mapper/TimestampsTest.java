package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code @CreatedAt} and {@code @UpdatedAt}, as each verb sets them. */
final class TimestampsTest {
    private static final Instant MORNING = Instant.parse("2030-01-01T08:00:00Z");
    private static final Instant EVENING = Instant.parse("2030-01-01T20:00:00Z");

    private final Engine engine = Engine.inMemory();
    private final AccountRepository inTheMorning = accounts(MORNING);
    private final AccountRepository inTheEvening = accounts(EVENING);

    @BeforeEach
    void createTable() {
        AccountsTable.over(engine.client()).create();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void createSetsBoth() {
        Account created = inTheMorning.create(new Account("a", 1, null, null));

        assertThat(created).isEqualTo(new Account("a", 1, MORNING, MORNING));
        assertThat(inTheMorning.get("a")).contains(created);
    }

    @Test
    void putKeepsTheTimeOfCreation() {
        Account created = inTheMorning.create(new Account("a", 1, null, null));

        inTheEvening.put(created);

        assertThat(inTheMorning.get("a")).contains(new Account("a", 1, MORNING, EVENING));
    }

    @Test
    void updateLeavesAnItemWithoutTimeOfCreationAsItIs() {
        engine.client()
                .putItem(PutItemRequest.builder(
                                "Accounts",
                                Item.of(Map.of("id", AttributeValue.of("old"), "balance", AttributeValue.of(1))))
                        .build());

        Account updated = inTheEvening
                .update(new AccountKey("old"))
                .set(changes -> changes.balance().to(2L))
                .returnNew();

        assertThat(updated).isEqualTo(new Account("old", 2, null, EVENING));
    }

    @Test
    void upsertSetsTheTimeOfCreationOnce() {
        inTheMorning
                .upsert(new AccountKey("a"))
                .set(changes -> changes.balance().to(1L))
                .execute();

        Account updated = inTheEvening
                .upsert(new AccountKey("a"))
                .set(changes -> changes.balance().to(2L))
                .returnNew();

        assertThat(updated).isEqualTo(new Account("a", 2, MORNING, EVENING));
    }

    private AccountRepository accounts(Instant now) {
        return AccountsTable.builder(engine.client())
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build()
                .accounts();
    }
}
