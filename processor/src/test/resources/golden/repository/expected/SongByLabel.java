package music;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What index {@code Label-index} holds of a {@link Song}.
 *
 * @param artist attribute {@code Artist}
 * @param songTitle attribute {@code songTitle}
 * @param label attribute {@code label}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record SongByLabel(String artist, String songTitle, Optional<String> label) {}
