package accounts;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Account}.
 *
 * @param id the partition key, attribute {@code id}
 */
@Generated("dev.armature.processor.MapperProcessor")
record AccountKey(int id) {}
