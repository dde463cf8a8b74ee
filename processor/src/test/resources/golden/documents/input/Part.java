package people;

import dev.armature.annotation.*;
import java.util.*;

/** Contains itself. */
@Document
@SuppressWarnings("ARM-304")
public record Part(String name, int count, List<Part> parts, Optional<Part> twin) {}
