package pages;

import dev.armature.annotation.*;
import java.util.*;

@Document
public record Paged<T>(List<T> items, Optional<T> first, Map<String, T> named, Optional<String> next, Grade grade) {

  public enum Grade { LOW, HIGH }
}
