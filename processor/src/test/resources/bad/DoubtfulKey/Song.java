package music;

import dev.armature.annotation.*;
import dev.armature.runtime.codec.AttributeConverter;
import java.util.Optional;

@Table(name = "Music")
@Gsi(name = "by-length")
record Song(
        @PartitionKey @Attribute(type = AttributeType.S) @Converted(Song.NameConverter.class) Song.Name artist,
        @SortKey double rating,
        @GsiKey(index = "by-length") Optional<Float> length,
        @SuppressWarnings("ARM-105") @GsiKey(index = "by-length", type = KeyType.SORT) float silenced) {

    record Name(String first, String last) {}

    static final class NameConverter implements AttributeConverter<Name> {
        public NameConverter() {}
    }
}
