package sessions;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Session}.
 *
 * @param id the partition key, attribute {@code id}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record SessionKey(String id) {}
