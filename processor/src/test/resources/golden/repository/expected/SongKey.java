package music;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Song}.
 *
 * @param artist the partition key, attribute {@code Artist}
 * @param songTitle the sort key, attribute {@code songTitle}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record SongKey(String artist, String songTitle) {}
