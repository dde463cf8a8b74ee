package dev.armature.conformance.stream;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.Table;

/** An entity whose stream carries it before and after each change. */
@Table(name = "Visits", stream = StreamView.NEW_AND_OLD_IMAGES)
record Visit(@PartitionKey String visitor, int count, long expires) {
    Visit(String visitor, int count) {
        this(visitor, count, 0);
    }
}
