package shop;

import dev.armature.annotation.ItemCollection;
import dev.armature.annotation.Root;
import java.util.List;

@ItemCollection
public record OrderWithLines(@Root Order order, List<OrderLine> lines) {}
