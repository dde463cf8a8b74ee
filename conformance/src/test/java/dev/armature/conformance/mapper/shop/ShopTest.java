package dev.armature.conformance.mapper.shop;

import static dev.armature.conformance.mapper.shop.OrderStatus.OPEN;
import static dev.armature.conformance.mapper.shop.OrderStatus.SHIPPED;
import static dev.armature.conformance.mapper.shop.ShopEntities.NOON;
import static dev.armature.conformance.mapper.shop.ShopEntities.customer;
import static dev.armature.conformance.mapper.shop.ShopEntities.line;
import static dev.armature.conformance.mapper.shop.ShopEntities.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.conformance.Front;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import dev.armature.runtime.table.TransactionRefusedException;
import dev.armature.runtime.table.UniqueViolation;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Customers, orders, lines and coupons in one table. */
@ParameterizedClass
@EnumSource(
        value = Front.class,
        names = {"MEMORY", "SDK"})
final class ShopTest {
    private final DynamoClient client;
    private final ShopTable shop;

    ShopTest(Front front) {
        client = front.open();
        shop = ShopTable.over(client);
        shop.create();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void orderAndItsLinesAreCreatedTogether() {
        Order order = shop.orders().withIds(new Order("c1", "", OPEN, NOON, BigDecimal.ONE, 0));
        OrderLine line = new OrderLine("c1", order.orderId(), 1, "pen", 1, BigDecimal.ONE);

        assertThat(order.version()).isZero();
        shop.transactWrite(tx -> tx.check(shop.customers().keyOf("c1"), c -> c.notExists())
                .create(order)
                .create(line));

        assertThat(shop.orderWithLines("c1", order.orderId()).get())
                .hasValueSatisfying(whole -> assertThat(whole.lines()).containsExactly(line));
        assertThatThrownBy(() -> shop.transactWrite(tx -> tx.create(order)))
                .isInstanceOf(TransactionRefusedException.class);
    }

    private Item raw(String partition, String sort) {
        return client.getItem(
                        GetItemRequest.builder("Shop", item(partition, sort).toItem())
                                .build())
                .item()
                .orElseThrow()
                .toItem();
    }

    private static ItemSink item(String partition, String sort) {
        ItemSink sink = new ItemSink();
        sink.attribute(AttributeName.of("PK")).string(partition);
        sink.attribute(AttributeName.of("SK")).string(sort);
        return sink;
    }

    @Test
    void storesWhatTheKeyHoldsInTheKeyAlone() {
        Order stored = shop.orders().create(order("c1", "o1"));

        Item raw = raw("CUSTOMER#c1", "ORDER#o1");

        assertThat(raw.find(AttributeName.of("_type"))).contains(AttributeValue.of("order"));
        assertThat(raw.find(AttributeName.of("customerId"))).isEmpty();
        assertThat(raw.find(AttributeName.of("GSI1PK"))).contains(AttributeValue.of("STATUS#OPEN"));
        assertThat(raw.find(AttributeName.of("GSI1SK"))).contains(AttributeValue.of("2026-06-01T12:00:00.000000000Z"));
        assertThat(shop.orders().get("c1", "o1")).contains(stored);
        assertThat(shop.orders().get(shop.orders().keyOf("c1", "o1"))).contains(stored);
    }

    @Test
    void makesIdsThatGoIntoTheKey() {
        Order stored = shop.orders().create(order("c1", ""));

        assertThat(stored.orderId()).hasSize(27);
        assertThat(shop.orders().get("c1", stored.orderId())).contains(stored);
    }

    @Test
    void findsTheEntitiesOfOneKindAmongOthers() {
        shop.customers().create(customer("c1"));
        Order first = shop.orders().create(order("c1", "o1"));
        Order second = shop.orders().create(order("c1", "o2"));
        shop.orderLines().create(line("c1", "o1", 1));
        shop.orderLines().create(line("c1", "o2", 1));
        OrderLine tenth = shop.orderLines().create(line("c1", "o2", 10));

        assertThat(shop.orders().byCustomerId("c1").toList()).containsExactly(first, second);
        assertThat(shop.orders().byCustomerId("c1").count()).isEqualTo(2);
        assertThat(shop.orders().byCustomerId("c1").descending().limit(1).toList())
                .containsExactly(second);
        assertThat(shop.orders().byCustomerId("c1").orderId().gt("o1").toList()).containsExactly(second);
        assertThat(shop.orders().byCustomerId("c1").orderId().lt("o2").toList()).containsExactly(first);
        assertThat(shop.orders().byCustomerId("c1").orderId().beginsWith("o").toList())
                .containsExactly(first, second);
        assertThat(shop.orderLines().byCustomerId("c1").toList()).hasSize(3);
        assertThat(shop.orderLines()
                        .byCustomerId("c1")
                        .orderId()
                        .eq("o2")
                        .lineNo()
                        .ge(2)
                        .toList())
                .containsExactly(tenth);
        assertThat(shop.orderLines().byCustomerId("c1").orderId().le("o1").toList())
                .hasSize(1);
        assertThat(shop.customers().byCustomerId("c1").toList()).hasSize(1);
    }

    @Test
    void pagesThroughOneKind() {
        List<Order> orders = IntStream.range(10, 35)
                .mapToObj(number -> shop.orders().create(order("c1", "o" + number)))
                .toList();
        orders.forEach(order -> shop.orderLines().create(line("c1", order.orderId(), 1)));

        List<Order> read = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            PageRequest request = token.map(next -> PageRequest.of(4, next)).orElseGet(() -> PageRequest.of(4));
            Page<Order> page = shop.orders().byCustomerId("c1").pageSize(3).page(request);
            read.addAll(page.items());
            token = page.nextToken();
        } while (token.isPresent());

        assertThat(read).isEqualTo(orders);
    }

    @Test
    void readsAPartitionAsWhatItsItemsAre() {
        Customer customer = shop.customers().create(customer("c1"));
        Order order = shop.orders().create(order("c1", "o1"));
        OrderLine line = shop.orderLines().create(line("c1", "o1", 1));
        shop.customers().create(customer("c2"));

        List<ShopItem> items = shop.byCustomerId("c1").toList();

        assertThat(items).containsExactly(order, line, customer);
        assertThat(items)
                .extracting(item ->
                        ShopItems.fold(item, found -> "customer", found -> "order", found -> "line", found -> "coupon"))
                .containsExactly("order", "line", "customer");
        assertThat(shop.byCustomerId("c1")
                        .filter(item -> item.entityType().ne("line"))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void refusesItemsOfUnknownTypes() {
        ItemSink foreign = item("CUSTOMER#c1", "WISH#1");
        foreign.attribute(AttributeName.of("_type")).string("wish");
        client.putItem(PutItemRequest.builder("Shop", foreign.toItem()).build());

        assertThatThrownBy(() -> shop.byCustomerId("c1").toList())
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("'wish' is none of the entity types [client, coupon, customer, line, order]");
    }

    @Test
    void readsFormerTypesAndWritesThePresentOne() {
        ItemSink former = item("CUSTOMER#c1", "PROFILE");
        former.attribute(AttributeName.of("_type")).string("client");
        former.attribute(AttributeName.of("email")).string("a@example.com");
        former.attribute(AttributeName.of("name")).string("Ann");
        former.attribute(AttributeName.of("version")).number(1);
        client.putItem(PutItemRequest.builder("Shop", former.toItem()).build());

        Customer renamed = shop.customers()
                .update(shop.customers().keyOf("c1"))
                .set(changes -> changes.name().to("Bo"))
                .returnNew();
        shop.customers().put(renamed);

        assertThat(shop.byCustomerId("c1").toList()).hasSize(1);
        assertThat(raw("CUSTOMER#c1", "PROFILE").find(AttributeName.of("_type")))
                .contains(AttributeValue.of("customer"));
    }

    @Test
    void writesSeveralEntitiesInOneTransaction() {
        shop.customers().create(customer("c1"));
        List<OrderLine> lines = List.of(line("c1", "o1", 1), line("c1", "o1", 2));

        shop.transactWrite(tx -> tx.create(order("c1", "o1"))
                .createAll(lines)
                .update(
                        shop.customers().keyOf("c1"),
                        changes -> changes.name().to("Bo"),
                        stored -> stored.version().eq(1L)));
        TransactionRefusedException refused = catchThrowableOfType(
                TransactionRefusedException.class,
                () -> shop.transactWrite(tx -> tx.create(line("c1", "o1", 3))
                        .check(
                                shop.orders().keyOf("c1", "o1"),
                                stored -> stored.status().eq(SHIPPED))));

        assertThat(shop.orderWithLines("c1", "o1").orElseThrow().lines()).isEqualTo(lines);
        assertThat(shop.customers().get("c1").orElseThrow().name()).isEqualTo("Bo");
        assertThat(refused.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.entity()).isEqualTo("Order");
            assertThat(reason.key()).isEqualTo(shop.orders().keyOf("c1", "o1"));
        });
    }

    @Test
    void neverTakesAnItemForAnotherEntity() {
        ItemSink foreign = item("CUSTOMER#c1", "ORDER#o1");
        foreign.attribute(AttributeName.of("_type")).string("customer");
        foreign.attribute(AttributeName.of("total")).number(1);
        client.putItem(PutItemRequest.builder("Shop", foreign.toItem()).build());
        OrderKey key = shop.orders().keyOf("c1", "o1");

        assertThatThrownBy(() -> shop.orders().get(key))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("the item is of type 'customer', not 'order'");
        assertThatThrownBy(() -> shop.orders()
                        .update(key)
                        .set(changes -> changes.total().to(BigDecimal.TEN))
                        .execute())
                .isInstanceOf(ConditionFailedException.class);
        assertThatThrownBy(() -> shop.orders()
                        .upsert(key)
                        .set(changes -> changes.total().to(BigDecimal.TEN))
                        .execute())
                .isInstanceOf(ConditionFailedException.class);
        assertThatThrownBy(() -> shop.orders().deleteAnyVersion(key)).isInstanceOf(ConditionFailedException.class);
        assertThatThrownBy(() -> shop.transactWrite(tx -> tx.deleteAnyVersion(key)))
                .isInstanceOf(TransactionRefusedException.class);
    }

    @Test
    void upsertsItemsWithTypeAndIndexKeys() {
        shop.orders()
                .upsert(shop.orders().keyOf("c1", "o1"))
                .set(changes ->
                        changes.status().to(OPEN).placedAt().to(NOON).total().to(BigDecimal.TEN))
                .execute();

        assertThat(shop.byCustomerId("c1").toList()).hasSize(1);
        assertThat(shop.orders().byStatus(OPEN).toList()).hasSize(1);
    }

    @Test
    void refusesNumbersThatTheKeyCannotHold() {
        assertThatThrownBy(() -> shop.orderLines().create(line("c1", "o1", 10_000)))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("OrderLine")
                .hasMessageContaining("component `lineNo` = 10000 has more than 4 digits");
        assertThatThrownBy(() -> shop.orderLines().get("c1", "o1", -1))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("component `lineNo` = -1 is negative");
        assertThatThrownBy(() -> shop.orders().byCustomerId(""))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("component `customerId` is empty");
    }

    @Test
    void getsManyOfOneKind() {
        Order first = shop.orders().create(order("c1", "o1"));
        OrderKey key = shop.orders().keyOf("c1", "o1");

        assertThat(shop.orders().batchGet(List.of(key, shop.orders().keyOf("c1", "o2"))))
                .containsExactly(Map.entry(key, first));
    }

    @Test
    void keepsValuesUniqueBesideOtherEntities() {
        Customer ann = shop.customers().create(customer("1"));

        assertThatThrownBy(() -> shop.customers().create(new Customer("2", ann.email(), "Bob", 0)))
                .isInstanceOf(UniqueViolation.class);
        shop.transactWrite(tx -> tx.put(new Customer("1", "new@example.com", "Ann", ann.version()))
                .create(order("1", "a")));
        shop.customers().create(new Customer("2", ann.email(), "Bob", 0));

        assertThat(shop.byCustomerId("1").toList()).hasSize(2);
        assertThat(raw("armature:unique:14:customer.email:S:new@example.com", "armature:unique:")
                        .attributeCount())
                .isEqualTo(3);
    }
}
