package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.armature.engine.Engine;
import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.TransactionRefusedException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code @WriteOnce}, as puts guard it. */
final class WriteOnceTest {
    private static final Set<String> PARTIES = Set.of("ann", "bob");

    private final Engine engine = Engine.inMemory();
    private final ContractsTable table = ContractsTable.over(engine.client());
    private final ContractRepository contracts = table.contracts();

    @BeforeEach
    void createTable() {
        table.create();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void putOfTheSameValuesReplacesTheItem() {
        Contract stored = contracts.create(unsigned("ann", PARTIES, 1));

        Contract replaced = contracts.put(pages(stored, 2));

        assertThat(contracts.get("c")).contains(replaced);
        assertThat(replaced.pages()).isEqualTo(2);
    }

    @Test
    void putOfAnotherValueIsRefused() {
        Contract stored = contracts.create(unsigned("ann", PARTIES, 1));

        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(
                        () -> contracts.put(new Contract("c", "bob", PARTIES, Optional.empty(), 1, stored.version())))
                .withMessageContaining("another value of an attribute that is written once, of 'owner', 'parties'");
        assertThat(contracts.get("c")).contains(stored);
    }

    @Test
    void putWithoutTheValueIsRefused() {
        Contract stored = contracts.create(unsigned("ann", PARTIES, 1));

        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(
                        () -> contracts.put(new Contract("c", "ann", Set.of(), Optional.empty(), 1, stored.version())));
    }

    @Test
    void putGivesAnAbsentAttributeItsOneValue() {
        Contract stored = contracts.create(unsigned("ann", PARTIES, 1));

        Contract signed = contracts.put(signed(stored, "ann"));

        assertThat(contracts.get("c")).contains(signed);
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> contracts.put(signed(signed, "bob")));
    }

    @Test
    void putStillComparesVersions() {
        Contract stale = contracts.create(unsigned("ann", PARTIES, 1));
        contracts.put(pages(stale, 2));

        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> contracts.put(pages(stale, 3)))
                .withMessageContaining("another version");
    }

    @Test
    void putInATransactionIsGuardedToo() {
        Contract stored = contracts.create(unsigned("ann", PARTIES, 1));

        assertThatExceptionOfType(TransactionRefusedException.class)
                .isThrownBy(() -> table.transactWrite(actions ->
                        actions.put(new Contract("c", "bob", PARTIES, Optional.empty(), 1, stored.version()))));
        table.transactWrite(actions -> actions.put(pages(stored, 2)));

        assertThat(contracts.get("c")).map(Contract::pages).contains(2);
    }

    private static Contract unsigned(String owner, Set<String> parties, int pages) {
        return new Contract("c", owner, parties, Optional.empty(), pages, 0);
    }

    private static Contract pages(Contract contract, int pages) {
        return new Contract(
                contract.id(), contract.owner(), contract.parties(), contract.signature(), pages, contract.version());
    }

    private static Contract signed(Contract contract, String signature) {
        return new Contract(
                contract.id(),
                contract.owner(),
                contract.parties(),
                Optional.of(signature),
                contract.pages(),
                contract.version());
    }
}
