package odd;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Changes}.
 *
 * @param changes the partition key, attribute {@code changes}
 * @param key the sort key, attribute {@code key}
 */
@Generated("dev.armature.processor.MapperProcessor")
record ChangesKey(String changes, long key) {}
