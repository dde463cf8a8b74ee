package dev.armature.engine.ttl;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * The moment at which items are judged: expired is one whose attribute is a number of epoch seconds before now, but no
 * more than five years, so that an attribute that means something else does no harm. Source: Developer Guide, "Using
 * time to live".
 */
final class ExpiryTime {
    /** The time of an item that never expires. */
    static final long NEVER = Long.MAX_VALUE;

    private static final long OLDEST_SECONDS = Duration.ofDays(5 * 365).toSeconds();

    private final long nowSeconds;

    ExpiryTime(long nowMillis) {
        this.nowSeconds = Math.floorDiv(nowMillis, 1000L);
    }

    /** Returns the time that {@code attribute} of an item says, in whole seconds; {@link #NEVER} if it says none. */
    static long secondsOf(Item item, AttributeName attribute) {
        AttributeSource source = item.source();
        if (!source.find(attribute) || source.type() != AttributeType.N) {
            return NEVER;
        }
        DynamoNumber seconds = source.number();
        return seconds.isLong() ? seconds.longValueExact() : rounded(seconds);
    }

    /** A fraction of a second does not matter, since now is whole. */
    private static long rounded(DynamoNumber seconds) {
        BigDecimal whole = seconds.toBigDecimal().setScale(0, RoundingMode.FLOOR);
        return whole.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0
                ? whole.max(BigDecimal.valueOf(Long.MIN_VALUE)).longValueExact()
                : NEVER;
    }

    /** Returns whether an item with this time has expired. */
    boolean isPast(long seconds) {
        return seconds < nowSeconds && seconds >= nowSeconds - OLDEST_SECONDS;
    }

    /** Returns whether an item with this time has not expired yet. */
    boolean isAhead(long seconds) {
        return seconds >= nowSeconds;
    }
}
