package shop;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Order}.
 *
 * @param customer the partition key, attribute {@code customer}
 * @param id the sort key, attribute {@code id}
 */
@Generated("dev.armature.processor.MapperProcessor")
record OrderKey(String customer, String id) {}
