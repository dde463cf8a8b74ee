package shop;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Order}.
 *
 * @param customerId what the partition key is composed of
 * @param orderId what the sort key is composed of
 */
@Generated("dev.armature.processor.MapperProcessor")
public record OrderKey(String customerId, String orderId) {}
