package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.runtime.table.ConditionFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Updates that change nothing: they must be what the service can be sent. */
final class EmptyUpdateTest {
    private static final Crate CRATE = new Crate("a", 3);
    private static final CrateKey KEY = new CrateKey("a");

    private final Engine engine = Engine.inMemory();
    private final CratesTable table = CratesTable.over(engine.client());
    private final CrateRepository crates = table.crates();

    @BeforeEach
    void createTable() {
        table.createIfMissing();
        crates.put(CRATE);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void checksItsConditionWithoutAnExpression() {
        assertThat(crates.update(KEY).toRequest().updateExpression()).isEmpty();
        assertThat(crates.update(KEY).when(crate -> crate.parcels().eq(3)).returnNew())
                .isEqualTo(CRATE);
        assertThatThrownBy(() ->
                        crates.update(KEY).when(crate -> crate.parcels().eq(4)).execute())
                .isInstanceOf(ConditionFailedException.class);
    }

    @Test
    void isRefusedInATransaction() {
        assertThatThrownBy(() -> table.transactWrite(tx -> tx.update(KEY, changes -> {})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The update of Crate with key CrateKey[id=a] changes nothing");
    }
}
