package money;

import dev.armature.annotation.*;
import java.time.Instant;
import java.util.*;

@Table(name = "Invoices")
@SuppressWarnings("ARM-105")
@Converters(Seconds.class)
public record Invoice(
    @PartitionKey String number,
    @SortKey @Attribute(type = AttributeType.N) Instant at,
    Money total,
    Optional<Money> discount,
    List<Money> parts,
    Map<Level, Money> byLevel,
    Set<Level> levels,
    Level level,
    Sum sum) {

  @Document
  public record Sum(Money money, Instant at) {}
}
