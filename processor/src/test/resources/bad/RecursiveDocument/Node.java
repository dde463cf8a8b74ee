package music;

import dev.armature.annotation.*;
import java.util.List;
import java.util.Map;

@Document
record Node(String name, List<Node> children, Map<String, Link> links, @SuppressWarnings("ARM-304") Node silenced) {}
