package orders;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Orders}, which holds {@link Order} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OrdersTable
        extends PlainTable<Order, OrderKey, OrderRepository.Changes, OrderAttributes, OrderRepository> {
    private OrdersTable(TableBinding table) {
        super(new OrderRepository(table));
    }

    /** Returns the table under its declared name. */
    public static OrdersTable over(DynamoClient client) {
        return new OrdersTable(TableBinding.of(client, "Orders"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<OrdersTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Order} entities. */
    public OrderRepository orders() {
        return repository();
    }

    @Override
    protected OrdersTable with(TableBinding table) {
        return new OrdersTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition
                .strings("id", "town")
                .partitionKey("id")
                .globalIndex("city")
                .partitionKey("town")
                .include("ship_city", "bill_floor");
    }
}
