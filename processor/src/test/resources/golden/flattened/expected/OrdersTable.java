package orders;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.TableFacade;
import dev.armature.runtime.table.TransactionActions;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code Orders}, which holds {@link Order} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OrdersTable extends TableFacade<OrdersTable.Transaction> {
    private final OrderRepository orders;

    private OrdersTable(TableBinding table) {
        super(table);
        this.orders = new OrderRepository(table);
    }

    /** Returns the table under its declared name. */
    public static OrdersTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<OrdersTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Orders", OrdersTable::new);
    }

    /** Returns the repository of {@link Order} entities. */
    public OrderRepository orders() {
        return orders;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName)
                .strings("id", "town")
                .partitionKey("id")
                .globalIndex("city")
                .partitionKey("town")
                .include("ship_city", "bill_floor")
                .toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores an order that must not be there yet. */
        public Transaction create(Order order) {
            addCreate(OrderCodec.INSTANCE, order);
            return this;
        }

        /** Stores order entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Order> entities) {
            addCreateAll(OrderCodec.INSTANCE, entities);
            return this;
        }

        /** Stores an order, in place of one with the same key. */
        public Transaction put(Order order) {
            addPut(OrderCodec.INSTANCE, order);
            return this;
        }

        /** Changes the order with this key, which must exist. */
        public Transaction update(OrderKey key, Consumer<OrderRepository.Changes> changes) {
            addUpdate(OrderCodec.INSTANCE, key, new OrderRepository.Changes(), changes);
            return this;
        }

        /** Changes the order with this key, which must exist and satisfy the condition. */
        public Transaction update(
                OrderKey key,
                Consumer<OrderRepository.Changes> changes,
                Function<OrderAttributes, Condition> condition) {
            addUpdate(
                    OrderCodec.INSTANCE,
                    key,
                    new OrderRepository.Changes(),
                    changes,
                    condition.apply(OrderAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the order, if there is one. */
        public Transaction delete(Order order) {
            addDelete(OrderCodec.INSTANCE, order);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(OrderKey key) {
            addDeleteByKey(OrderCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the order with this key satisfies the condition. */
        public Transaction check(OrderKey key, Function<OrderAttributes, Condition> condition) {
            addCheck(OrderCodec.INSTANCE, key, condition.apply(OrderAttributes.INSTANCE));
            return this;
        }
    }
}
