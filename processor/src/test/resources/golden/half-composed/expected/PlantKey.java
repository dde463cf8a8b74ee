package plants;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Plant}.
 *
 * @param number the partition key, attribute {@code site}
 */
@Generated("dev.armature.processor.MapperProcessor")
record PlantKey(int number) {}
