package plants;

import dev.armature.annotation.ItemCollection;
import dev.armature.annotation.Root;
import java.util.List;

@ItemCollection
record PlantWithPumps(@Root Plant plant, List<Pump> pumps) {}
