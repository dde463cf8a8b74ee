package shop;

import dev.armature.annotation.*;
import java.util.*;

@Table(name = "Shop", partitionKey = "PK", sortKey = "SK")
sealed interface ShopItem permits Customer, Order, Line {}

@Item
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
record Customer(String customerId) implements ShopItem {}

@Item
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
record Order(String customerId, String orderId) implements ShopItem {}

@Item
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}#LINE#{lineNo:4}")
record Line(String customerId, String orderId, int lineNo) implements ShopItem {}

@ItemCollection
record OrderWithCustomer(@Root Order order, Customer customer) {}

@ItemCollection
record OrderTwice(@Root Order order, List<Line> lines, Optional<Line> first) {}

@ItemCollection
record OrderWithText(@Root Order order, Set<Line> lines) {}

@ItemCollection
record Rootless(Order order, List<Line> lines) {}
