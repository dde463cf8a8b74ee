package music;

import dev.armature.annotation.*;

@Gsi(name = "by-album")
class Plain {
    @Attribute(name = "x")
    String field;

    @Ignore
    String getter() {
        return "";
    }
}
