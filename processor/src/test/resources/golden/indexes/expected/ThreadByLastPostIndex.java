package forum;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * What index {@code LastPost-index} holds of a {@link Thread}.
 *
 * @param forum attribute {@code forum}
 * @param id attribute {@code id}
 * @param length attribute {@code length}
 * @param lastPost attribute {@code lastPost}
 */
@Generated("dev.armature.processor.MapperProcessor")
record ThreadByLastPostIndex(String forum, UUID id, Duration length, Instant lastPost) {}
