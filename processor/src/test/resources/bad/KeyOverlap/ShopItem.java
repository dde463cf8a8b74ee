package shop;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.Table;

@Table(name = "Shop", partitionKey = "PK", sortKey = "SK")
sealed interface ShopItem permits Order, Invoice, Note, Parcel {}

@Item
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
record Order(String customerId, String orderId) implements ShopItem {}

@Item
@Key(partition = "CUSTOMER#{customerId}", sort = "O{kind}#{invoiceId}")
record Invoice(String customerId, String kind, String invoiceId) implements ShopItem {}

@Item
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{noteId}#NOTE")
record Note(String customerId, String noteId) implements ShopItem {}

@Item
@Key(partition = "{customerId}", sort = "ORDER#{parcelId}")
record Parcel(String customerId, String parcelId) implements ShopItem {}
