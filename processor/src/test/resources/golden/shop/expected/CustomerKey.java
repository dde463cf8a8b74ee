package shop;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Customer}.
 *
 * @param customerId what the partition key is composed of
 */
@Generated("dev.armature.processor.MapperProcessor")
public record CustomerKey(String customerId) {}
