package music;

import dev.armature.annotation.Document;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import dev.armature.annotation.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

final class Songs {

    private Songs() {}

    interface Named {
        @PartitionKey
        String artist();
    }

    @Value.Immutable
    @Table(name = "Music")
    interface Song extends Named {
        @SortKey
        String title();

        Optional<String> album();

        Set<String> tags();

        List<AbstractVerse> verses();

        Map<String, Integer> charts();

        Instant recorded();

        @Value.Default
        default int awards() {
            return 0;
        }

        @Value.Derived
        default String label() {
            return artist() + ": " + title();
        }

        @Version
        long version();
    }

    @Value.Immutable
    @Document
    abstract static class AbstractVerse {
        abstract String text();
    }
}
