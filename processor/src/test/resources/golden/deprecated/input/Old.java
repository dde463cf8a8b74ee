package old;

import dev.armature.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table(name = "Old")
public record Old(@PartitionKey @GeneratedId @Nullable UUID id, Optional<String> name, @Nullable Gone gone) {

  @Deprecated
  @Override
  public Optional<String> name() {
    return name;
  }

  @Deprecated(forRemoval = true)
  @Document
  public record Gone(int number) {}
}
