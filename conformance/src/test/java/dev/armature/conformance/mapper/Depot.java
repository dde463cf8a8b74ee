package dev.armature.conformance.mapper;

import dev.armature.engine.Engine;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.ItemSink;
import java.util.function.Consumer;

/** A fresh engine with the table of parcels. */
final class Depot implements AutoCloseable {
    private final Engine engine = Engine.inMemory();
    private final ParcelsTable table = ParcelsTable.over(engine.client());

    Depot() {
        table.createIfMissing();
    }

    ParcelsTable table() {
        return table;
    }

    ParcelRepository parcels() {
        return table.parcels();
    }

    /** Puts an item of parcel {@code owner}, 1 that generated code did not write. */
    void putForeign(String owner, Consumer<AttributeSink> attributes) {
        ItemSink sink = new ItemSink();
        sink.attribute("owner").string(owner);
        sink.attribute("number").number(1);
        attributes.accept(sink);
        engine.client().putItem(PutItemRequest.builder("Parcels", sink.toItem()).build());
    }

    @Override
    public void close() {
        engine.close();
    }
}
