package shapes;

import dev.armature.annotation.*;
import java.util.*;

@Document(typeAttribute = "kind")
@SuppressWarnings("ARM-304")
public sealed interface Shape {

  @Document(type = "circle")
  record Circle(double radius) implements Shape {}

  sealed interface Angular extends Shape {}

  @Document(type = "square")
  record Square(double side) implements Angular {}

  @Document
  @SuppressWarnings("ARM-304")
  record Group(List<Shape> parts, Optional<Shape> frame) implements Shape {}
}
