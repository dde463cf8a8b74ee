package orders;

import dev.armature.annotation.*;
import java.util.*;

@Table(name = "Orders")
@Gsi(name = "city", accessor = "byCity", projection = ProjectionType.INCLUDE, include = {"ship_city", "bill_floor"})
public record Order(
    @PartitionKey String id,
    @GsiKey(index = "city") String town,
    @Flatten(prefix = "ship_") Address shipping,
    @Flatten(prefix = "bill_") Optional<Address> billing,
    Part part) {

  @Document
  public record Address(
      @Attribute(name = "city") String town,
      int floor,
      Optional<String> street,
      Set<String> tags,
      @Default("US") String country,
      @Ignore List<String> notes) {}

  @Document
  public record Part(@Flatten Size size) {}

  @Document
  public record Size(int width, int height) {}
}
