package forum;

import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Thread}.
 *
 * @param forum the partition key, attribute {@code forum}
 * @param id the sort key, attribute {@code id}
 */
@Generated("dev.armature.processor.MapperProcessor")
record ThreadKey(String forum, UUID id) {}
