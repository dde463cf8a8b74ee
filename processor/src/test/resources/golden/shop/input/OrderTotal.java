package shop;

import dev.armature.annotation.Projection;
import java.math.BigDecimal;

@Projection(of = Order.class)
public record OrderTotal(String orderId, OrderStatus status, BigDecimal total) {}
