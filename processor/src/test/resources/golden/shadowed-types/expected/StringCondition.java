package shadow;

import java.lang.Integer;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What index {@code Condition-index} holds of a {@link String}.
 *
 * @param id attribute {@code id}
 * @param number attribute {@code number}
 * @param condition attribute {@code condition}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record StringCondition(java.lang.String id, Integer number, Optional<java.lang.String> condition) {}
