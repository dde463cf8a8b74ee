package music;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What index {@code AlbumTitle-index} holds of a {@link Song}.
 *
 * @param artist attribute {@code Artist}
 * @param songTitle attribute {@code SongTitle}
 * @param albumTitle attribute {@code AlbumTitle}
 * @param year attribute {@code Year}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record SongByAlbum(String artist, String songTitle, Optional<String> albumTitle, int year) {}
