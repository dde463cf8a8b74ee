package music;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.Table;
import java.time.Instant;

@Table(name = "Shop", partitionKey = "pk", sortKey = "sk")
@Gsi(name = "by-day", partitionKey = "day", sortKey = "time")
sealed interface Shop {}

@Item
@Key(partition = "CUSTOMER#{customer}", sort = "ORDER#{number:6}")
@Key(index = "by-day", partition = "DAY#{placed:date}", sort = "{placed}")
record Order(String customer, int number, String status, Instant placed, double total) implements Shop {}
