package money;

import dev.armature.annotation.*;

@Converted(value = Levels.class, type = AttributeType.N)
public record Level(int value) {}
