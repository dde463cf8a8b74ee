package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.table.CallReport;
import dev.armature.runtime.table.CapacityMeter;
import dev.armature.runtime.table.CapacityUnits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What listeners are told, and what calls cost. */
final class ListenerTest {
    private final Engine engine = Engine.inMemory();
    private final List<CallReport> reports = new ArrayList<>();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void isToldOfEachRequest() {
        ParcelRepository parcels = created(ParcelsTable.builder(engine.client())
                        .listener(reports::add)
                        .build())
                .parcels();

        Parcel stored = parcels.create(Parcel.of("ann", "1"));
        parcels.find(stored.key()).consistentRead().get();
        parcels.byRoute("north").toList();
        assertThatThrownBy(() -> parcels.create(stored)).isNotNull();

        assertThat(reports)
                .extracting(CallReport::operation)
                .containsExactly(Operation.PUT_ITEM, Operation.GET_ITEM, Operation.QUERY, Operation.PUT_ITEM);
        assertThat(reports)
                .extracting(CallReport::capacity)
                .startsWith(new CapacityUnits(0, 1), new CapacityUnits(1, 0))
                .endsWith(CapacityUnits.NONE);
        assertThat(reports.get(2).indexName()).contains("Route-index");
        assertThat(reports).extracting(CallReport::isSuccess).containsExactly(true, true, true, false);
        assertThat(reports.get(3).failure()).get().isInstanceOf(ConditionalCheckFailedException.class);
        assertThat(reports).allSatisfy(report -> assertThat(report.tableName()).isEqualTo("Parcels"));
    }

    @Test
    void isToldOfWhatIsAnsweredByFutures() {
        ParcelRepository parcels = created(ParcelsTable.builder(engine.client())
                        .listener(reports::add)
                        .build())
                .parcels();

        parcels.async().create(Parcel.of("ann", "1")).join();

        assertThat(reports).extracting(CallReport::operation).containsExactly(Operation.PUT_ITEM);
    }

    @Test
    void breaksNoCall() {
        Set<LogRecord> logged = new HashSet<>();
        ParcelRepository parcels = created(ParcelsTable.builder(engine.client())
                        .listener(report -> {
                            throw new IllegalStateException("A listener that fails on purpose");
                        })
                        .listener(reports::add)
                        .build())
                .parcels();

        Logger logger = Logger.getLogger("dev.armature.runtime.table");
        logger.setFilter(record -> !logged.add(record));
        try {
            Parcel stored = parcels.create(Parcel.of("ann", "1"));

            assertThat(stored.version()).isEqualTo(1);
        } finally {
            logger.setFilter(null);
        }
        assertThat(reports).hasSize(1);
        assertThat(logged)
                .singleElement()
                .satisfies(record -> assertThat(record.getThrown()).hasMessage("A listener that fails on purpose"));
    }

    @Test
    void metersWhatOneCallCosts() {
        ParcelRepository parcels = created(ParcelsTable.over(engine.client())).parcels();
        CapacityMeter meter = new CapacityMeter();

        Parcel stored = parcels.creating(Parcel.of("ann", "1")).consumed(meter).execute();
        parcels.find(stored.key()).consumed(meter).get();
        parcels.update(stored.key())
                .set(u -> u.weight().to(2.0))
                .consumed(meter)
                .execute();
        parcels.byOwner("ann").consumed(meter).toList();
        parcels.deletingByKey(stored.key()).consumed(meter).execute();

        assertThat(meter.total()).isEqualTo(new CapacityUnits(1.0, 3));
    }

    private static ParcelsTable created(ParcelsTable table) {
        table.create();
        return table;
    }
}
