package odd;

import dev.armature.annotation.*;
import java.util.*;

/** Components that are called like what generated code inherits, declares or passes. */
@Table(name = "1.odd-names", allowScan = true)
@Gsi(name = "changes", accessor = "changes", projection = ProjectionType.KEYS_ONLY)
@Gsi(name = "conditions", accessor = "conditions", projection = ProjectionType.KEYS_ONLY)
@Gsi(name = "byKeyQuery", accessor = "byKeyQuery")
record Condition(
    @PartitionKey @GsiKey(index = "changes", type = KeyType.SORT, order = 3) String key,
    @SortKey @GsiKey(index = "changes", type = KeyType.SORT, order = 0) String toList,
    @GsiKey(index = "changes", type = KeyType.SORT, order = 1) @GsiKey(index = "byKeyQuery") String plan,
    @GsiKey(index = "changes", type = KeyType.SORT, order = 2) String attributes,
    @GsiKey(index = "changes") @GsiKey(index = "byKeyQuery", type = KeyType.SORT) String limit,
    @GsiKey(index = "conditions") String count,
    @GsiKey(index = "conditions", type = KeyType.SORT) String consistentRead,
    String filter,
    String size,
    String path,
    String eq,
    String exists,
    String converter,
    String sink,
    String source,
    String now,
    String entity,
    String instance,
    String mapping,
    String MAPPING,
    String aB,
    String a_b,
    String toUpdate,
    String toUpdateAttribute,
    String creating,
    String table,
    String changes,
    String conditions,
    String condition,
    String find,
    String missing,
    String stored,
    String late,
    Set<String> tags,
    String tagsConverter,
    String Ünïcode,
    @Attribute(name = "*/ } {@code $T} \\u0041 \"<b>\"") String comment,
    @Attribute(name = "$L\n\u0001") String format,
    Inner inner) {

  @Document
  record Inner(
      String path,
      String exists,
      String notExists,
      String existsAttribute,
      String operand,
      String converter,
      String encode,
      String eq,
      String instance,
      List<Inner2> in) {}

  @Document
  record Inner2(String _x, String $y, String x1) {}
}
