package pages;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Page}.
 *
 * @param url the partition key, attribute {@code url}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record PageKey(String url) {}
