package orders;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Order}.
 *
 * @param id the partition key, attribute {@code id}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record OrderKey(String id) {}
