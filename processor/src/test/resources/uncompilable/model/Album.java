package music;

import dev.armature.annotation.Document;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Table(name = "Albums")
public record Album(@PartitionKey String id, Label label, List<Label> former, Map<String, Integer> sales) {

  @Document
  public record Label(String name, Optional<String> city, int founded) {}
}
