package dev.armature.conformance.mapper.values;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Document;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A basket: documents, lists and maps inside each other, and numbers to reckon with. */
@Table(name = "Baskets", allowScan = true)
record Basket(
        @PartitionKey String id,
        Address address,
        Optional<Address> billing,
        List<Line> lines,
        Map<String, BigDecimal> prices,
        Map<Size, Integer> stock,
        Map<UUID, Line> byId,
        Map<LocalDate, List<String>> days,
        Map<BigDecimal, String> byAmount,
        Optional<List<String>> notes,
        Set<String> tags,
        int net,
        int tax,
        OptionalInt total,
        String name,
        Optional<String> nick) {
    static final UUID ID = new UUID(0, 7);

    /** Where it goes. */
    @Document
    record Address(
            String city, @Attribute(name = "zip-code") Optional<String> zip, Set<String> floors) {}

    /** What is in it. */
    @Document
    record Line(String sku, int quantity, Optional<Address> origin) {}

    /** How large it is. */
    enum Size {
        SMALL,
        LARGE
    }

    static Basket of(String id) {
        Address address = new Address("Ulm", Optional.of("89073"), Set.of());
        return new Basket(
                id,
                address,
                Optional.empty(),
                List.of(new Line("pen", 2, Optional.of(address)), new Line("ink", 1, Optional.empty())),
                Map.of("eur", new BigDecimal("1.5"), "usd", BigDecimal.TEN),
                Map.of(Size.LARGE, 3),
                Map.of(ID, new Line("cap", 1, Optional.empty())),
                Map.of(LocalDate.of(2026, 1, 31), List.of("a", "b")),
                Map.of(),
                Optional.empty(),
                Set.of("new"),
                30,
                12,
                OptionalInt.empty(),
                "Ann",
                Optional.empty());
    }

    Basket withAmounts(Map<BigDecimal, String> amounts) {
        return new Basket(
                id, address, billing, lines, prices, stock, byId, days, amounts, notes, tags, net, tax, total, name,
                nick);
    }

    Basket withPrices(Map<String, BigDecimal> other) {
        return new Basket(
                id, address, billing, lines, other, stock, byId, days, byAmount, notes, tags, net, tax, total, name,
                nick);
    }
}
