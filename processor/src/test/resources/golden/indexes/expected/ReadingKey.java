package forum;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Reading}.
 *
 * @param device the partition key, attribute {@code device}
 * @param sequence the sort key, attribute {@code sequence}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record ReadingKey(long device, byte[] sequence) {}
