package shop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Runs the access patterns of {@link Orders}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OrdersQueries implements Orders {
    private final OrderRepository repository;

    private OrdersQueries(OrderRepository repository) {
        this.repository = repository;
    }

    /** Returns the access patterns over the repository of one table. */
    public static Orders over(OrderRepository repository) {
        return new OrdersQueries(repository);
    }

    @Override
    public Optional<Order> find(String customerId, String orderId) {
        return repository.find(new OrderKey(customerId, orderId)).get();
    }

    @Override
    public List<OrderTotal> since(OrderStatus status, Instant placedAt) {
        return repository.byStatus(status).placedAt().ge(placedAt).as(OrderTotalProjection.OF_ORDER).toList();
    }
}
