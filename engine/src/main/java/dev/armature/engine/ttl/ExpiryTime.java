package dev.armature.engine.ttl;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.Item;
import java.time.Duration;

/**
 * The moment at which items are judged: expired is one whose attribute is a number of epoch seconds before now, but no
 * more than five years, so that an attribute that means something else does no harm. Source: Developer Guide, "Using
 * time to live".
 */
final class ExpiryTime {
    private static final Duration OLDEST = Duration.ofDays(5 * 365);

    private final DynamoNumber nowSeconds;
    private final DynamoNumber oldestSeconds;

    ExpiryTime(long nowMillis) {
        long now = Math.floorDiv(nowMillis, 1000L);
        this.nowSeconds = DynamoNumber.of(now);
        this.oldestSeconds = DynamoNumber.of(now - OLDEST.toSeconds());
    }

    /** Returns whether the time that {@code attribute} of an item says has passed; false if it says none. */
    boolean isPast(Item item, AttributeName attribute) {
        AttributeSource source = item.source();
        if (!source.find(attribute) || source.type() != AttributeType.N) {
            return false;
        }
        DynamoNumber seconds = source.number();
        return seconds.compareTo(nowSeconds) < 0 && seconds.compareTo(oldestSeconds) >= 0;
    }
}
