package types;

import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link EveryType}.
 *
 * @param id the partition key, attribute {@code id}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record EveryTypeKey(ByteBuffer id) {}
