package sessions;

import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Reading}.
 *
 * @param id the partition key, attribute {@code id}
 * @param at the sort key, attribute {@code at}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record ReadingKey(String id, Instant at) {}
