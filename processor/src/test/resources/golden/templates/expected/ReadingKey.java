package iot;

import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The primary key of a {@link Reading}.
 *
 * @param deviceId what the partition key is composed of
 * @param at what the sort key is composed of
 * @param seq what the sort key is composed of
 */
@Generated("dev.armature.processor.MapperProcessor")
public record ReadingKey(String deviceId, Instant at, long seq) {}
