package music;

import dev.armature.annotation.*;

@Converters({})
class Unmapped {}

@Document
@Converted(Object.class)
record Twice(int number) {}
