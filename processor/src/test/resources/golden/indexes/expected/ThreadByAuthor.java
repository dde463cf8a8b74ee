package forum;

import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * What index {@code by-author} holds of a {@link Thread}.
 *
 * @param forum attribute {@code forum}
 * @param id attribute {@code id}
 * @param author attribute {@code author}
 */
@Generated("dev.armature.processor.MapperProcessor")
record ThreadByAuthor(String forum, UUID id, Optional<String> author) {}
