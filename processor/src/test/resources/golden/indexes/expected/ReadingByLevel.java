package forum;

import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/**
 * What index {@code Level-index} holds of a {@link Reading}.
 *
 * @param device attribute {@code device}
 * @param sequence attribute {@code sequence}
 * @param level attribute {@code level}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record ReadingByLevel(long device, byte[] sequence, OptionalInt level) {}
