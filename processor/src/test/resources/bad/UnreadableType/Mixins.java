package music;

import dev.armature.annotation.*;

class Mixins {
    record Tune(String key, int bars) {}

    @Table(name = "A")
    @Mixin(of = Tune.class)
    abstract static class NoInterface {}

    @Table(name = "B")
    @Mixin(of = Tune.class)
    interface Misspelt {
        @PartitionKey
        String keys();
    }

    @Table(name = "C")
    @Mixin(of = Tune.class)
    interface Mistyped {
        @PartitionKey
        String key();

        long bars();
    }
}
