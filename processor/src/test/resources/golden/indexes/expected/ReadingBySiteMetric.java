package forum;

import java.time.Instant;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What index {@code site-metric-at} holds of a {@link Reading}.
 *
 * @param device attribute {@code device}
 * @param sequence attribute {@code sequence}
 * @param site attribute {@code site}
 * @param metric attribute {@code metric}
 * @param zone attribute {@code zone}
 * @param at attribute {@code at}
 * @param level attribute {@code level}
 * @param value attribute {@code value}
 * @param unit attribute {@code unit}
 */
@Generated("dev.armature.processor.MapperProcessor")
public record ReadingBySiteMetric(
        long device,
        byte[] sequence,
        String site,
        String metric,
        String zone,
        Instant at,
        OptionalInt level,
        @Nullable Double value,
        String unit) {}
