package shadow;

import dev.armature.annotation.*;

@Document
@SuppressWarnings("ARM-304")
public record List(java.util.List<List> list, Optional optional) {}
