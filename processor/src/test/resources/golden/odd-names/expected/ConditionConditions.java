package odd;

import javax.annotation.processing.Generated;

/**
 * What index {@code conditions} holds of a {@link Condition}.
 *
 * @param key attribute {@code key}
 * @param toList attribute {@code toList}
 * @param count attribute {@code count}
 * @param consistentRead attribute {@code consistentRead}
 */
@Generated("dev.armature.processor.MapperProcessor")
record ConditionConditions(String key, String toList, String count, String consistentRead) {}
