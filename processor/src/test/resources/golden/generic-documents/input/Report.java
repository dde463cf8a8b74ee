package pages;

import dev.armature.annotation.*;
import java.util.*;

@Table(name = "Reports")
record Report(
    @PartitionKey String id,
    Paged<Line> lines,
    Optional<Paged<String>> words,
    List<Paged<Paged<Integer>>> deep,
    Tree<String, Integer> tree) {

  @Document
  @SuppressWarnings("ARM-304")
  record Line(String text, @Default("1") int count, Optional<Paged<Line>> rest) {}
}
