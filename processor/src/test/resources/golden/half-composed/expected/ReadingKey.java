package plants;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Reading}.
 *
 * @param plant what the partition key is composed of
 * @param sensor what the partition key is composed of
 * @param number the sort key, attribute {@code n}
 */
@Generated("dev.armature.processor.MapperProcessor")
record ReadingKey(String plant, String sensor, long number) {}
