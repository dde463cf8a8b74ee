package old;

import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Old}.
 *
 * @param id the partition key, attribute {@code id}
 */
@Generated("dev.armature.processor.MapperProcessor")
@SuppressWarnings({"deprecation", "removal"})
public record OldKey(UUID id) {}
