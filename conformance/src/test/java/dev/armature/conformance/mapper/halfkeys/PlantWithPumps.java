package dev.armature.conformance.mapper.halfkeys;

import dev.armature.annotation.ItemCollection;
import dev.armature.annotation.Root;
import java.util.List;

/** All that stands on a site. */
@ItemCollection
record PlantWithPumps(@Root Plant plant, List<Pump> pumps) {}
