package dev.armature.conformance.mapper.values;

import dev.armature.engine.Engine;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.table.EntityUpdate;
import java.util.function.Consumer;
import java.util.function.Function;

/** A fresh engine with one basket in it. */
final class Store implements AutoCloseable {
    static final BasketKey KEY = new BasketKey("b");

    private final Engine engine = Engine.inMemory();
    private final BasketsTable table = BasketsTable.over(engine.client());

    Store() {
        table.createIfMissing();
        table.baskets().put(Basket.of("b"));
    }

    BasketRepository baskets() {
        return table.baskets();
    }

    EntityUpdate<Basket, BasketKey, BasketRepository.Changes, BasketAttributes> update() {
        return baskets().update(KEY);
    }

    Basket changed(Consumer<BasketRepository.Changes> changes) {
        return update().set(changes).returnNew();
    }

    boolean holds(Function<BasketAttributes, Condition> condition) {
        return !baskets().scan().filter(condition).toList().isEmpty();
    }

    @Override
    public void close() {
        engine.close();
    }
}
