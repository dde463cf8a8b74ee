package dev.armature.conformance.mapper.values;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Document;
import dev.armature.annotation.Flatten;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import java.util.Optional;
import java.util.Set;

/** A shipment, whose addresses are attributes of the item itself. */
@Table(name = "Shipments", allowScan = true)
record Shipment(
        @PartitionKey String id,
        @Flatten(prefix = "to_") Place target,
        @Flatten(prefix = "from_") Optional<Place> source) {
    /** A place on the way. */
    @Document
    record Place(@Attribute(name = "city") String town, int floor, Optional<String> street, Set<String> tags) {}
}
