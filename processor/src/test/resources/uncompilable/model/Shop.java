package music;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.ProjectionType;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.Table;

/** Three kinds of items in one table, and an index that does not hold everything. */
@Table(name = "Shop", partitionKey = "PK", sortKey = "SK", stream = StreamView.KEYS_ONLY)
@Gsi(name = "by-status", projection = ProjectionType.INCLUDE, include = "total", partitionKey = "statusKey", sortKey = "rankKey")
public sealed interface Shop permits Customer, Order, OrderLine {}
