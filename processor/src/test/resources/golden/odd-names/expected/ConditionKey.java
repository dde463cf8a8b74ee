package odd;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Condition}.
 *
 * @param key the partition key, attribute {@code key}
 * @param toList the sort key, attribute {@code toList}
 */
@Generated("dev.armature.processor.MapperProcessor")
record ConditionKey(String key, String toList) {}
