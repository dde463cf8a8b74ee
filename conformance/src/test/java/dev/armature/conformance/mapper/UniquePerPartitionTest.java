package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.engine.Engine;
import dev.armature.runtime.table.UniqueViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that are unique among the items of a partition. */
final class UniquePerPartitionTest {
    private static final String EMAIL = "ann@example.org";

    private final Engine engine = Engine.inMemory();
    private final ColleaguesTable table = ColleaguesTable.over(engine.client());
    private final ColleagueRepository colleagues = table.colleagues();

    @BeforeEach
    void create() {
        table.create();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void givesEachPartitionTheValueOnce() {
        Colleague ann = colleagues.create(new Colleague("acme", "1", EMAIL, 0));
        colleagues.create(new Colleague("zeta", "1", EMAIL, 0));

        UniqueViolation taken = catchThrowableOfType(
                UniqueViolation.class, () -> colleagues.create(new Colleague("acme", "2", EMAIL, 0)));

        assertThat(taken.attribute()).isEqualTo("email");
        assertThat(colleagues.byTenant("acme").toList()).containsExactly(ann);
        assertThat(colleagues.byTenant("zeta").toList()).hasSize(1);
    }

    @Test
    void freesTheValueOfItsOwnPartitionAlone() {
        Colleague ann = colleagues.create(new Colleague("acme", "1", EMAIL, 0));
        colleagues.create(new Colleague("zeta", "1", EMAIL, 0));

        colleagues
                .update(colleagues.keyOf(ann))
                .set(u -> u.email().to("ann@example.com"))
                .execute();
        Colleague bob = colleagues.create(new Colleague("acme", "2", EMAIL, 0));
        colleagues.delete(bob);
        colleagues.put(new Colleague("acme", "3", EMAIL, 0));

        assertThatThrownBy(() -> colleagues.put(new Colleague("zeta", "2", EMAIL, 0)))
                .isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> table.transactWrite(tx -> tx.create(new Colleague("acme", "4", EMAIL, 0))))
                .isInstanceOf(UniqueViolation.class);
    }

    @Test
    void tellsPartitionsApartFromValues() {
        colleagues.create(new Colleague("a", "1", "b:S:c", 0));
        colleagues.create(new Colleague("a:S:b", "1", "c", 0));
        colleagues.create(new Colleague("a:S:b:S", "1", "c", 0));

        assertThat(colleagues.get("a:S:b", "1")).map(Colleague::email).contains("c");
    }
}
