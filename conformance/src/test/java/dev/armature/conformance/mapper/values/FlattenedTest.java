package dev.armature.conformance.mapper.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.mapper.values.Shipment.Place;
import dev.armature.engine.Engine;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code @Flatten}: documents that are attributes of the item itself. */
final class FlattenedTest {
    private static final Place ULM = new Place("Ulm", 2, Optional.of("Hauptstr."), Set.of("a"));
    private static final Place BONN = new Place("Bonn", 0, Optional.empty(), Set.of());

    private final Engine engine = Engine.inMemory();
    private final ShipmentsTable table = ShipmentsTable.over(engine.client());

    @BeforeEach
    void createTable() {
        table.createIfMissing();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void attributesLieBesideEachOther() {
        Shipment shipment = new Shipment("a", ULM, Optional.of(BONN));

        assertThat(ShipmentCodec.INSTANCE.encode(shipment).toMap().keySet())
                .containsExactly("id", "to_city", "to_floor", "to_street", "to_tags", "from_city", "from_floor");
    }

    @Test
    void everyFormComesBack() {
        Shipment whole = new Shipment("a", BONN, Optional.of(ULM));
        Shipment part = new Shipment("b", ULM, Optional.empty());
        table.shipments().put(whole);
        table.shipments().put(part);

        assertThat(table.shipments().get("a")).contains(whole);
        assertThat(table.shipments().get("b")).contains(part);
    }

    @Test
    void conditionsAndUpdatesNameThemAtTheTop() {
        table.shipments().put(new Shipment("a", ULM, Optional.of(ULM)));

        Shipment changed = table.shipments()
                .update(new ShipmentKey("a"))
                .set(u -> u.targetTown()
                        .to("Bonn")
                        .sourceFloor()
                        .increment(1)
                        .targetStreet()
                        .remove())
                .when(c -> c.targetTown().eq(c.sourceTown()).and(c.sourceTags().contains("a")))
                .returnNew();

        assertThat(changed.target()).isEqualTo(new Place("Bonn", 2, Optional.empty(), Set.of("a")));
        assertThat(changed.source()).contains(new Place("Ulm", 3, Optional.of("Hauptstr."), Set.of("a")));
    }
}
