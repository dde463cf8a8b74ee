package people;

import dev.armature.annotation.*;
import java.util.*;

/** Contains itself by way of files. */
@Document
@SuppressWarnings("ARM-304")
public record Folder(String name, List<Folder> folders, Map<String, Linked> files) {

  @Document
  @SuppressWarnings("ARM-304")
  public record Linked(List<Folder> folders, Optional<Folder> folder) {}
}
