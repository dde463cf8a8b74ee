package shop;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.CollectionLookup;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.GlobalIndexQuery;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.SharedAttributes;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.TableFacade;
import dev.armature.runtime.table.TransactionActions;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code Shop}, which holds {@link ShopItem} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ShopTable extends TableFacade<ShopTable.Transaction> {
    private static final AccessPath<ShopItem> BY_PARTITION =
            AccessPath.<ShopItem>shared(ShopItems.TYPES, CustomerCodec.INSTANCE);

    private static final AccessPath<ShopItem> BY_STATUS = AccessPath.<ShopItem>shared(
            ShopItems.TYPES, OrderCodec.INSTANCE)
            .index("GSI1")
            .composed(OrderCodec.GSI1_KEY)
            .byPartition();

    private final CustomerRepository customers;

    private final OrderRepository orders;

    private final OrderLineRepository orderLines;

    private ShopTable(TableBinding table) {
        super(table);
        this.customers = new CustomerRepository(table);
        this.orders = new OrderRepository(table);
        this.orderLines = new OrderLineRepository(table);
    }

    /** Returns the table under its declared name. */
    public static ShopTable over(DynamoClient client) {
        return new ShopTable(TableBinding.of(client, "Shop"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<ShopTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Customer} entities. */
    public CustomerRepository customers() {
        return customers;
    }

    /** Returns the repository of {@link Order} entities. */
    public OrderRepository orders() {
        return orders;
    }

    /** Returns the repository of {@link OrderLine} entities. */
    public OrderLineRepository orderLines() {
        return orderLines;
    }

    /** Begins a query of the table for all entities of one partition, each read as what it is. */
    public ConsistentQuery<ShopItem, SharedAttributes> byPartition(String customerId) {
        return new ConsistentQuery<>(
                ReadPlan.of(table(), BY_PARTITION, ShopItems.TYPES.attributes())
                        .key(CustomerCodec.CUSTOMER_ID_COMPONENT, customerId));
    }

    /** Begins a query of index {@code GSI1} for all entities of one partition, each read as what it is. */
    public GlobalIndexQuery<ShopItem, SharedAttributes> byStatus(OrderStatus status) {
        return new GlobalIndexQuery<>(
                ReadPlan.of(table(), BY_STATUS, ShopItems.TYPES.attributes()).key(OrderCodec.STATUS_COMPONENT, status));
    }

    /** Begins to read the order with this key and all that belongs to it: one query, of as many pages as it takes. */
    public CollectionLookup<OrderWithLines> orderWithLines(String customerId, String orderId) {
        return CollectionLookup.of(
                table(),
                OrderCodec.INSTANCE,
                new OrderKey(customerId, orderId),
                List.of("#LINE#"),
                (root, items) -> new OrderWithLines(root, items.list(OrderLineCodec.INSTANCE)));
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected ShopTable with(TableBinding table) {
        return new ShopTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition
                .strings("PK", "SK", "GSI1PK", "GSI1SK")
                .partitionKey("PK")
                .sortKey("SK")
                .globalIndex("GSI1")
                .partitionKey("GSI1PK")
                .sortKey("GSI1SK")
                .stream("NEW_AND_OLD_IMAGES");
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a customer that must not be there yet. */
        public Transaction create(Customer customer) {
            addCreate(CustomerCodec.INSTANCE, customer);
            return this;
        }

        /** Stores a customer in place of the item that it was read from. */
        public Transaction put(Customer customer) {
            addPut(CustomerCodec.INSTANCE, customer);
            return this;
        }

        /** Changes the customer with this key, which must exist. */
        public Transaction update(CustomerKey key, Consumer<CustomerRepository.Changes> changes) {
            addUpdate(CustomerCodec.INSTANCE, key, new CustomerRepository.Changes(), changes);
            return this;
        }

        /** Changes the customer with this key, which must exist and satisfy the condition. */
        public Transaction update(
                CustomerKey key,
                Consumer<CustomerRepository.Changes> changes,
                Function<CustomerAttributes, Condition> condition) {
            addUpdate(
                    CustomerCodec.INSTANCE,
                    key,
                    new CustomerRepository.Changes(),
                    changes,
                    condition.apply(CustomerAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item that the customer was read from. */
        public Transaction delete(Customer customer) {
            addDelete(CustomerCodec.INSTANCE, customer);
            return this;
        }

        /** Deletes the item with this key, if there is one, whatever its version. */
        public Transaction deleteAnyVersion(CustomerKey key) {
            addDeleteByKey(CustomerCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the customer with this key satisfies the condition. */
        public Transaction check(CustomerKey key, Function<CustomerAttributes, Condition> condition) {
            addCheck(CustomerCodec.INSTANCE, key, condition.apply(CustomerAttributes.INSTANCE));
            return this;
        }

        /** Stores an order that must not be there yet. */
        public Transaction create(Order order) {
            addCreate(OrderCodec.INSTANCE, order);
            return this;
        }

        /** Stores an order in place of the item that it was read from. */
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

        /** Deletes the item that the order was read from. */
        public Transaction delete(Order order) {
            addDelete(OrderCodec.INSTANCE, order);
            return this;
        }

        /** Deletes the item with this key, if there is one, whatever its version. */
        public Transaction deleteAnyVersion(OrderKey key) {
            addDeleteByKey(OrderCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the order with this key satisfies the condition. */
        public Transaction check(OrderKey key, Function<OrderAttributes, Condition> condition) {
            addCheck(OrderCodec.INSTANCE, key, condition.apply(OrderAttributes.INSTANCE));
            return this;
        }

        /** Stores an order line that must not be there yet. */
        public Transaction create(OrderLine orderLine) {
            addCreate(OrderLineCodec.INSTANCE, orderLine);
            return this;
        }

        /** Stores an order line, in place of one with the same key. */
        public Transaction put(OrderLine orderLine) {
            addPut(OrderLineCodec.INSTANCE, orderLine);
            return this;
        }

        /** Changes the order line with this key, which must exist. */
        public Transaction update(OrderLineKey key, Consumer<OrderLineRepository.Changes> changes) {
            addUpdate(OrderLineCodec.INSTANCE, key, new OrderLineRepository.Changes(), changes);
            return this;
        }

        /** Changes the order line with this key, which must exist and satisfy the condition. */
        public Transaction update(
                OrderLineKey key,
                Consumer<OrderLineRepository.Changes> changes,
                Function<OrderLineAttributes, Condition> condition) {
            addUpdate(
                    OrderLineCodec.INSTANCE,
                    key,
                    new OrderLineRepository.Changes(),
                    changes,
                    condition.apply(OrderLineAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the order line, if there is one. */
        public Transaction delete(OrderLine orderLine) {
            addDelete(OrderLineCodec.INSTANCE, orderLine);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(OrderLineKey key) {
            addDeleteByKey(OrderLineCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the order line with this key satisfies the condition. */
        public Transaction check(OrderLineKey key, Function<OrderLineAttributes, Condition> condition) {
            addCheck(OrderLineCodec.INSTANCE, key, condition.apply(OrderLineAttributes.INSTANCE));
            return this;
        }

        /** Stores entities that must not be there yet. */
        public Transaction createAll(Collection<? extends ShopItem> entities) {
            for (ShopItem entity : entities) {
                ShopItems.fold(entity, this::create, this::create, this::create);
            }
            return this;
        }
    }
}
