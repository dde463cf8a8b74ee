package shop;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableFacade;
import dev.armature.runtime.table.TransactionActions;
import dev.armature.runtime.value.AttributeType;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code Orders}, which holds {@link Order} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class OrdersTable extends TableFacade {
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
    public static Builder builder(DynamoClient client) {
        return new Builder(client);
    }

    /** Returns the repository of {@link Order} entities. */
    public OrderRepository orders() {
        return orders;
    }

    /**
     * Makes all changes that {@code actions} collects, or none.
     *
     * @throws dev.armature.runtime.table.TransactionRefusedException if a condition does not hold
     */
    public void transactWrite(Consumer<Transaction> actions) {
        Transaction transaction = new Transaction(table());
        actions.accept(transaction);
        write(transaction);
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return CreateTableRequest.builder(
                        tableName,
                        List.of(
                                new AttributeDefinition("customer", AttributeType.S),
                                new AttributeDefinition("id", AttributeType.S)),
                        List.of(
                                new KeySchemaElement("customer", KeyType.HASH),
                                new KeySchemaElement("id", KeyType.RANGE)))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .build();
    }

    /** Sets how {@link OrdersTable} is used. */
    public static final class Builder extends TableFacade.Builder<Builder> {
        private Builder(DynamoClient client) {
            super(client, "Orders");
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** Returns the table. */
        public OrdersTable build() {
            return new OrdersTable(table());
        }
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores an order that must not be there yet. */
        public Transaction create(Order order) {
            addCreate(OrderRepository.MAPPING, order);
            return this;
        }

        /** Stores an order, in place of one with the same key. */
        public Transaction put(Order order) {
            addPut(OrderRepository.MAPPING, order);
            return this;
        }

        /** Changes the order with this key, which must exist. */
        public Transaction update(OrderKey key, Consumer<OrderRepository.Changes> changes) {
            OrderRepository.Changes collected = new OrderRepository.Changes();
            changes.accept(collected);
            addUpdate(OrderRepository.MAPPING, key, collected, null);
            return this;
        }

        /** Changes the order with this key, which must exist and satisfy the condition. */
        public Transaction update(
                OrderKey key,
                Consumer<OrderRepository.Changes> changes,
                Function<OrderRepository.Conditions, Condition> condition) {
            OrderRepository.Changes collected = new OrderRepository.Changes();
            changes.accept(collected);
            addUpdate(OrderRepository.MAPPING, key, collected, condition.apply(OrderRepository.Conditions.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the order, if there is one. */
        public Transaction delete(Order order) {
            addDelete(OrderRepository.MAPPING, order);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(OrderKey key) {
            addDeleteByKey(OrderRepository.MAPPING, key);
            return this;
        }

        /** Demands that the order with this key satisfies the condition. */
        public Transaction check(OrderKey key, Function<OrderRepository.Conditions, Condition> condition) {
            addCheck(OrderRepository.MAPPING, key, condition.apply(OrderRepository.Conditions.INSTANCE));
            return this;
        }
    }
}
