package dev.armature.conformance.mapper.shop;

import static dev.armature.conformance.mapper.shop.OrderStatus.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.ItemSink;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of entities that share a table. */
@ParameterizedClass
@EnumSource(
        value = Front.class,
        names = {"MEMORY", "SDK"})
final class SharedProjectionTest {
    private final DynamoClient client;
    private final ShopTable shop;

    SharedProjectionTest(Front front) {
        client = front.open();
        shop = ShopTable.over(client);
        shop.create();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private void create(String order) {
        shop.orders()
                .create(new Order("c1", order, OPEN, Instant.parse("2026-06-01T12:00:00Z"), new BigDecimal("9.5"), 0));
        shop.orderLines().create(new OrderLine("c1", order, 1, "sku-of-" + order, 1, BigDecimal.ONE));
    }

    private static OrderTotal total(String order) {
        return new OrderTotal(order, OPEN, new BigDecimal("9.5"));
    }

    @Test
    void readsComponentsFromTheKey() {
        create("o1");
        create("o#2");

        assertThat(shop.orders()
                        .byCustomerId("c1")
                        .as(OrderTotalProjection.OF_ORDER)
                        .toList())
                .containsExactly(total("o#2"), total("o1"));
        assertThat(shop.orders()
                        .byStatus(OPEN)
                        .as(OrderTotalProjection.OF_ORDER)
                        .toList())
                .containsExactlyInAnyOrder(total("o#2"), total("o1"));
        assertThat(shop.orders()
                        .find(shop.orders().keyOf("c1", "o1"))
                        .as(OrderTotalProjection.OF_ORDER)
                        .get())
                .contains(total("o1"));
        assertThat(shop.orderLines()
                        .byCustomerId("c1")
                        .orderId()
                        .eq("o1")
                        .as(LineSkuProjection.OF_ORDER_LINE)
                        .toList())
                .containsExactly(new LineSku("sku-of-o1"));
    }

    @Test
    void pagesOnlyThroughItsEntity() {
        create("o1");
        create("o2");
        create("o3");
        var totals = shop.orders().byCustomerId("c1").as(OrderTotalProjection.OF_ORDER);

        Page<OrderTotal> first = totals.page(PageRequest.of(2));
        Page<OrderTotal> second =
                totals.page(PageRequest.of(2, first.nextToken().orElseThrow()));

        assertThat(first.items()).isEqualTo(List.of(total("o1"), total("o2")));
        assertThat(second.items()).isEqualTo(List.of(total("o3")));
    }

    @Test
    void refusesAnItemOfAnotherType() {
        ItemSink foreign = new ItemSink();
        foreign.attribute(AttributeName.of("PK")).string("CUSTOMER#c1");
        foreign.attribute(AttributeName.of("SK")).string("ORDER#o1#LINE#0001");
        foreign.attribute(AttributeName.of("_type")).string("wish");
        foreign.attribute(AttributeName.of("sku")).string("sku-1");
        client.putItem(PutItemRequest.builder("Shop", foreign.toItem()).build());
        var lookup =
                shop.orderLines().find(shop.orderLines().keyOf("c1", "o1", 1)).as(LineSkuProjection.OF_ORDER_LINE);

        assertThatThrownBy(lookup::get)
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("the item is of type 'wish', not 'line'");
    }
}
