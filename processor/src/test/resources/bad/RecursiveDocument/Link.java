package music;

import dev.armature.annotation.*;

@Document
record Link(Node target) {}
