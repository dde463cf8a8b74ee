package shadow;

import java.lang.Integer;
import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link String}.
 *
 * @param id the partition key, attribute {@code id}
 * @param number the sort key, attribute {@code number}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record StringKey(java.lang.String id, Integer number) {}
