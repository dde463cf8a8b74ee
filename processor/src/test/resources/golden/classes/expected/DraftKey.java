package post;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Draft}.
 *
 * @param id the partition key, attribute {@code id}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record DraftKey(String id) {}
