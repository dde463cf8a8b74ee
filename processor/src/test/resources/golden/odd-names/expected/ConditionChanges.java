package odd;

import javax.annotation.processing.Generated;

/**
 * What index {@code changes} holds of a {@link Condition}.
 *
 * @param key attribute {@code key}
 * @param toList attribute {@code toList}
 * @param plan attribute {@code plan}
 * @param attributes attribute {@code attributes}
 * @param limit attribute {@code limit}
 */
@Generated("dev.armature.processor.MapperProcessor")
record ConditionChanges(String key, String toList, String plan, String attributes, String limit) {}
