package dev.armature.conformance.mapper;

import dev.armature.annotation.GeneratedId;
import dev.armature.annotation.IdStrategy;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entity with a generated key, and a generated value that is none. */
@Table(name = "Orders")
record Order(
        @PartitionKey String customer,
        @SortKey @GeneratedId(IdStrategy.KSUID) String id,
        @GeneratedId @Nullable UUID trace) {

    static Order of(String customer) {
        return new Order(customer, "", null);
    }
}
