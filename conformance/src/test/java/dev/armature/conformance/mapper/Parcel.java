package dev.armature.conformance.mapper;

import dev.armature.annotation.Default;
import dev.armature.annotation.Document;
import dev.armature.annotation.Gsi;
import dev.armature.annotation.GsiKey;
import dev.armature.annotation.Lsi;
import dev.armature.annotation.LsiKey;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import dev.armature.annotation.Version;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A parcel: a decimal as sort key, every way to be absent, a document, both kinds of index. */
@Table(name = "Parcels", allowScan = true)
@Gsi(name = "Route-index", accessor = "byRoute")
@Lsi(name = "Depot-index", accessor = "byDepot")
record Parcel(
        @PartitionKey String owner,
        @SortKey BigDecimal number,
        @GsiKey(index = "Route-index") Optional<String> route,
        @LsiKey(index = "Depot-index") @Nullable String depot,
        OptionalInt floor,
        double weight,
        Set<String> labels,
        @Default("7") int priority,
        @Nullable Address address,
        @Version long version) {
    /** Where it goes. */
    @Document
    record Address(String city, @Nullable String street) {}

    /** Returns a parcel with nothing but its key and a weight. */
    static Parcel of(String owner, String number) {
        return new Parcel(
                owner, new BigDecimal(number), Optional.empty(), null, OptionalInt.empty(), 1.5, Set.of(), 0, null, 0);
    }

    Parcel withWeight(double other) {
        return new Parcel(owner, number, route, depot, floor, other, labels, priority, address, version);
    }

    Parcel sentTo(Address other) {
        return new Parcel(owner, number, route, depot, floor, weight, labels, priority, other, version);
    }

    Parcel on(String otherRoute, String otherDepot) {
        return new Parcel(
                owner, number, Optional.of(otherRoute), otherDepot, floor, weight, labels, priority, address, version);
    }

    ParcelKey key() {
        return new ParcelKey(owner, number);
    }
}
