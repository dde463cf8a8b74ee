package music;

import dev.armature.annotation.*;

@Document
record Place(String name) {

    @Document
    record Song(String name) {}
}
