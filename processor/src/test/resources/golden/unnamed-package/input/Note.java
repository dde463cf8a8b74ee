import dev.armature.annotation.*;
import java.util.List;

/** In no package. */
@Table
record Note(@PartitionKey String id, @SortKey int place, List<Part> parts) {

  @Document
  record Part(String text) {}
}
