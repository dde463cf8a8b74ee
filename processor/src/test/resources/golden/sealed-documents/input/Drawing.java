package shapes;

import dev.armature.annotation.*;
import java.util.*;

@Table(name = "Drawings")
public record Drawing(
    @PartitionKey String id, Shape main, Optional<Shape> border, List<Shape> shapes, Map<String, Shape> named) {}
