package people;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Person}.
 *
 * @param id the partition key, attribute {@code id}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record PersonKey(String id) {}
