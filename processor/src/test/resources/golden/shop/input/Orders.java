package shop;

import dev.armature.annotation.Comparison;
import dev.armature.annotation.Repository;
import dev.armature.annotation.Where;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Repository(Order.class)
public interface Orders {
    Optional<Order> find(String customerId, String orderId);

    List<OrderTotal> since(OrderStatus status, @Where(Comparison.GE) Instant placedAt);
}
