package music;

import dev.armature.annotation.*;
import dev.armature.runtime.codec.AttributeConverter;

@Table(name = "Music")
record Song(@SuppressWarnings("ARM-105") @PartitionKey @Converted(Song.NameConverter.class) Song.Name artist) {

    record Name(String first, String last) {}

    enum NameConverter implements AttributeConverter<Name> {
        INSTANCE
    }
}
