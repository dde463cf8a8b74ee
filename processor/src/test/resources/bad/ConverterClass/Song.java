package music;

import dev.armature.annotation.*;
import dev.armature.runtime.codec.AttributeConverter;
import java.util.Optional;

@Table(name = "Music")
record Song(
        @PartitionKey String artist,
        @Converted(String.class) Song.Money none,
        @Converted(Song.MoneyConverter.class) String other,
        @Converted(Song.Hidden.class) Song.Money hidden,
        @Converted(Song.Unmakeable.class) Song.Money unmakeable,
        @Converted(Song.Abstract.class) Song.Money abstracted,
        @Converted(Song.MoneyConverter.class) Optional<Song.Money> fine) {

    record Money(long cents) {}

    static final class MoneyConverter implements AttributeConverter<Money> {
        public static final MoneyConverter INSTANCE = new MoneyConverter();

        private MoneyConverter() {}
    }

    private static final class Hidden implements AttributeConverter<Money> {}

    static final class Unmakeable implements AttributeConverter<Money> {
        public Unmakeable(String currency) {}
    }

    abstract static class Abstract implements AttributeConverter<Money> {
        public Abstract() {}
    }
}
