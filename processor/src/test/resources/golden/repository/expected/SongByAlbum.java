package music;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What index {@code Album-index} holds of a {@link Song}.
 *
 * @param artist attribute {@code Artist}
 * @param songTitle attribute {@code songTitle}
 * @param albumTitle attribute {@code albumTitle}
 * @param year attribute {@code Year}
 * @param mood attribute {@code mood}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record SongByAlbum(String artist, String songTitle, Optional<String> albumTitle, int year, Song.Mood mood) {}
