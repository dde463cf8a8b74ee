package library;

import dev.armature.annotation.Document;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import dev.armature.annotation.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Singular;
import lombok.ToString;
import lombok.Value;
import lombok.experimental.Accessors;
import lombok.experimental.SuperBuilder;

final class Shelf {

    private Shelf() {}

    @Value
    @Builder
    @Table(name = "Books")
    static class Book {
        @PartitionKey
        String isbn;

        String title;
        boolean lent;
        boolean isRare;

        @Singular
        Set<String> tags;

        @Builder.Default
        int copies = 1;

        Cover cover;

        @Version
        long version;
    }

    @Value
    @Document
    static class Cover {
        String color;
        List<Integer> size;
    }

    @Data
    @NoArgsConstructor
    @AllArgsConstructor
    @Table(name = "Readers")
    static class Reader {
        @PartitionKey
        private String id;

        @SortKey
        private int since;

        private boolean isAdult;
    }

    @Data
    @Table(name = "Fines")
    static class Fine {
        @PartitionKey
        private String id;

        private long cents;
        private boolean isPaid;
    }

    @Getter
    @ToString
    @SuperBuilder
    abstract static class Held {
        @PartitionKey
        private final String id;
    }

    @Getter
    @SuperBuilder(setterPrefix = "with")
    @EqualsAndHashCode(callSuper = false)
    @ToString(callSuper = true)
    @Table(name = "Discs")
    static class Disc extends Held {
        private final Integer minutes;
    }

    @Value(staticConstructor = "of")
    @Accessors(fluent = true)
    @Table(name = "Maps")
    static class Chart {
        @PartitionKey
        String id;

        double scale;
    }
}
