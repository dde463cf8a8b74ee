package shapes;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Drawing}.
 *
 * @param id the partition key, attribute {@code id}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record DrawingKey(String id) {}
