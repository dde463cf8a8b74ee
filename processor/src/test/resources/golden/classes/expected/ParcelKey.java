package post;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Parcel}.
 *
 * @param depot the partition key, attribute {@code depot}
 * @param number the sort key, attribute {@code number}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record ParcelKey(String depot, String number) {}
