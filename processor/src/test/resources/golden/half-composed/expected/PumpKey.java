package plants;

import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Pump}.
 *
 * @param site the partition key, attribute {@code site}
 * @param hall what the sort key is composed of
 * @param pump what the sort key is composed of
 */
@Generated("dev.armature.processor.MapperProcessor")
record PumpKey(int site, String hall, int pump) {}
