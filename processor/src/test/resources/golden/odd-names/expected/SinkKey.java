package odd;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Sink}.
 *
 * @param sink the partition key, attribute {@code sink}
 */
@Generated("dev.armature.processor.MapperProcessor")
record SinkKey(String sink) {}
