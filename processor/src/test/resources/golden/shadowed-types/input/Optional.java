package shadow;

import dev.armature.annotation.*;

@Document
public record Optional(java.util.Optional<java.lang.String> attributeName) {}
