package iot;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What index {@code by-site} holds of a {@link Reading}.
 *
 * @param deviceId attribute {@code deviceId}
 * @param at attribute {@code at}
 * @param seq attribute {@code seq}
 * @param site attribute {@code site}
 * @param level attribute {@code level}
 * @param value attribute {@code value}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record ReadingBySite(String deviceId, Instant at, long seq, Optional<String> site, int level, BigDecimal value) {}
