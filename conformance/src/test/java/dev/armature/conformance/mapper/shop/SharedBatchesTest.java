package dev.armature.conformance.mapper.shop;

import static dev.armature.conformance.mapper.shop.OrderStatus.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.table.BatchesFound;
import dev.armature.runtime.table.BatchesWritten;
import dev.armature.runtime.table.CallReport;
import dev.armature.runtime.table.CapacityMeter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Batches of several entities, of one table and of two. */
@ParameterizedClass
@EnumSource(
        value = Front.class,
        names = {"MEMORY", "SDK"})
final class SharedBatchesTest {
    private final DynamoClient client;
    private final List<CallReport> reports = new ArrayList<>();
    private final ShopTable shop;

    SharedBatchesTest(Front front) {
        client = front.open();
        shop = ShopTable.builder(client).listener(reports::add).build();
        shop.create();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static Order order(int number) {
        Instant placed = Instant.parse("2026-06-01T12:00:00Z");
        return new Order("c1", "o" + number, OPEN, placed, BigDecimal.ONE, 0);
    }

    private static List<OrderLine> lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new OrderLine("c1", "o1", number, "sku", 1, BigDecimal.ONE))
                .toList();
    }

    private List<Integer> requests(Operation<?, ?> operation) {
        return reports.stream()
                .filter(report -> report.operation() == operation)
                .map(CallReport::attempt)
                .toList();
    }

    @Test
    void writesEntitiesInTheSameRequests() {
        shop.coupons().create(new Coupon("SPRING", Optional.empty(), 10));
        var orders = shop.orders().batchWriting(batch -> batch.put(order(1)).put(order(2)));
        var lines = shop.orderLines().batchWriting(batch -> batch.putAll(lines(40)));
        var coupons = shop.coupons().batchWriting(batch -> batch.delete(new CouponKey("SPRING")));

        BatchesWritten written = shop.batchWrite(orders, lines, coupons);

        assertThat(written.isComplete()).isTrue();
        assertThat(written.get(orders).unprocessedPuts()).isEmpty();
        assertThat(requests(Operation.BATCH_WRITE_ITEM)).containsExactly(1, 1);
        assertThat(shop.byCustomerId("c1").count()).isEqualTo(42);
        assertThat(shop.coupons().get("SPRING")).isEmpty();
        assertThat(shop.orders().get("c1", "o1")).map(Order::version).contains(1L);
    }

    @Test
    void readsEntitiesInTheSameRequests() {
        shop.orders().create(order(1));
        shop.batchWrite(shop.orderLines().batchWriting(batch -> batch.putAll(lines(3))));
        var orders = shop.orders()
                .batchGetting(
                        List.of(shop.orders().keyOf("c1", "o1"), shop.orders().keyOf("c1", "o9")));
        var lines = shop.orderLines()
                .batchGetting(lines(3).stream()
                        .map(line -> shop.orderLines().keyOf("c1", "o1", line.lineNo()))
                        .toList());

        BatchesFound found = shop.batchGet(orders, lines.consistentRead(), lines);

        assertThat(found.get(orders).found()).containsOnlyKeys(shop.orders().keyOf("c1", "o1"));
        assertThat(found.get(lines).found().values()).containsExactlyElementsOf(lines(3));
        assertThat(requests(Operation.BATCH_GET_ITEM)).hasSize(1);
        assertThat(shop.batchGetting(List.of(orders)).async().execute().join().isComplete())
                .isTrue();
        assertThatThrownBy(() -> found.get(lines.consistentRead())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatTheyCostAndAnswersByFutures() {
        CapacityMeter written = new CapacityMeter();
        CapacityMeter read = new CapacityMeter();
        var orders = shop.orders().batchWriting(batch -> batch.put(order(1)));
        var lines = shop.orderLines().batchWriting(batch -> batch.putAll(lines(2)));

        assertThat(shop.batchWriting(List.of(orders, lines))
                        .consumed(written)
                        .async()
                        .execute()
                        .join()
                        .isComplete())
                .isTrue();
        shop.batchGetting(
                        List.of(shop.orders().batchGetting(List.of(shop.orders().keyOf("c1", "o1")))))
                .consumed(read)
                .execute();

        assertThat(written.total().writeUnits()).isGreaterThanOrEqualTo(3);
        assertThat(read.total().readUnits()).isEqualTo(0.5);
    }

    @Test
    void takesTwoTables() {
        ShopTable other = ShopTable.builder(client).tableName("OtherShop").build();
        other.create();
        var here = shop.orders().batchWriting(batch -> batch.put(order(1)));
        var there = other.orders().batchWriting(batch -> batch.put(order(1)));

        shop.batchWrite(here, there);
        var both = shop.batchGet(
                shop.orders().batchGetting(List.of(shop.orders().keyOf("c1", "o1"))),
                other.orders().batchGetting(List.of(shop.orders().keyOf("c1", "o1"))));

        assertThat(both.isComplete()).isTrue();
        assertThat(shop.orders().get("c1", "o1")).isPresent();
        assertThat(other.orders().get("c1", "o1")).isPresent();
    }

    @Test
    void refusesToWriteOneItemTwice() {
        var first = shop.orders().batchWriting(batch -> batch.put(order(1)));
        var second =
                shop.orders().batchWriting(batch -> batch.delete(shop.orders().keyOf("c1", "o1")));

        assertThatThrownBy(() -> shop.batchWrite(first, second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Two batches write the item of table Shop with key");
        assertThat(requests(Operation.BATCH_WRITE_ITEM)).isEmpty();
    }
}
