package contacts;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Contact}.
 *
 * @param personId what the partition key is composed of
 */
@Generated("dev.armature.processor.MapperProcessor")
record ContactKey(String personId) {}
