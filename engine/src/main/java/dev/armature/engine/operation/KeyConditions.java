package dev.armature.engine.operation;

import dev.armature.engine.catalog.KeyAttribute;
import dev.armature.engine.catalog.KeySchema;
import dev.armature.engine.encoding.KeyEncoder;
import dev.armature.engine.encoding.KeyRange;
import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.ValueText;
import dev.armature.engine.expression.evaluation.ValueOrder;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Unicode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a key condition into the one range of keys that it means: an equality on each partition key attribute, then on
 * sort key attributes from the left without a gap, then at most one range on the next.
 */
final class KeyConditions {
    private final ReadTarget target;
    private final KeySchema key;
    private final KeyCondition condition;
    private int equalitiesUsed;
    private int partitionBytes;
    private int sortBytes;

    private KeyConditions(ReadTarget target, KeyCondition condition) {
        this.target = target;
        this.key = target.key();
        this.condition = condition;
    }

    /** Returns the range of a table's or index's keys that a condition means. */
    static KeyRange range(ReadTarget target, KeyCondition condition) {
        return new KeyConditions(target, condition).range();
    }

    /** Returns the range of all keys that have the partition key which a condition names. */
    static KeyRange partition(ReadTarget target, KeyCondition condition) {
        return KeyRange.ofPrefix(
                new KeyConditions(target, condition).partition().toKey());
    }

    private KeyEncoder partition() {
        KeyEncoder encoder = new KeyEncoder(target.keyspace()).startPartition();
        List<KeyAttribute> partition = key.partition();
        for (int i = 0; i < partition.size(); i++) {
            AttributeValue value = equalTo(partition.get(i));
            if (value == null) {
                String missed = partition.get(i).name().text();
                boolean isRange = condition
                        .range()
                        .filter(range -> range.attribute().equals(missed))
                        .isPresent();
                throw new ValidationException(
                        isRange ? RequestWording.keyConditionNotSupported() : RequestWording.missedKey(missed));
            }
            partitionBytes += encoder.value(value).valueBytes();
        }
        if (partitionBytes > KeySchema.MAX_PARTITION_KEY_BYTES) {
            throw new ValidationException(RequestWording.partitionKeyTooLarge(partition.size() > 1));
        }
        return encoder.endPartition();
    }

    private KeyRange range() {
        KeyEncoder encoder = partition();
        List<KeyAttribute> sort = key.sort();
        int next = 0;
        for (; next < sort.size(); next++) {
            AttributeValue value = equalTo(sort.get(next));
            if (value == null) {
                break;
            }
            sortBytes += encoder.value(value).valueBytes();
        }
        requireSortSize(sortBytes);
        if (equalitiesUsed < condition.equalities().size()) {
            throw notSupported(sort, next);
        }
        if (condition.range().isEmpty()) {
            return KeyRange.ofPrefix(encoder.toKey());
        }
        KeyCondition.Range range = condition.range().get();
        if (next == sort.size() || !sort.get(next).name().text().equals(range.attribute())) {
            throw notSupported(sort, next);
        }
        return within(encoder, sort.get(next), range);
    }

    /** Tells a key attribute that was left out from an attribute that is none of the key's. */
    private ValidationException notSupported(List<KeyAttribute> sort, int next) {
        boolean gap = condition.equalities().size() > equalitiesUsed
                || condition.range().filter(range -> key.has(range.attribute())).isPresent();
        return new ValidationException(
                gap && next < sort.size()
                        ? RequestWording.missedKey(sort.get(next).name().text())
                        : RequestWording.keyConditionNotSupported());
    }

    private @Nullable AttributeValue equalTo(KeyAttribute attribute) {
        List<KeyCondition.Equality> equalities = condition.equalities();
        for (int i = 0; i < equalities.size(); i++) {
            KeyCondition.Equality equality = equalities.get(i);
            if (equality.attribute().equals(attribute.name().text())) {
                equalitiesUsed++;
                return checked(attribute, equality.value());
            }
        }
        return null;
    }

    private AttributeValue checked(KeyAttribute attribute, AttributeValue value) {
        requireType(attribute, value);
        if (value instanceof AttributeValue.S text && !Unicode.isWellFormed(text.value())) {
            throw new ValidationException(RequestWording.NOT_UNICODE);
        }
        if ((value instanceof AttributeValue.S text && text.value().isEmpty())
                || (value instanceof AttributeValue.B bytes && bytes.length() == 0)) {
            throw new ValidationException(target.emptyKey(attribute));
        }
        return value;
    }

    private static void requireType(KeyAttribute attribute, AttributeValue value) {
        if (value.type() != attribute.type()) {
            throw new ValidationException(RequestWording.keyConditionType());
        }
    }

    private KeyRange within(KeyEncoder encoder, KeyAttribute attribute, KeyCondition.Range range) {
        KeyRange all = KeyRange.ofPrefix(encoder.toKey());
        if (range instanceof KeyCondition.BeginsWith beginsWith) {
            checked(attribute, beginsWith.prefix());
            if (attribute.type() == AttributeType.N) {
                throw new ValidationException(RequestWording.keyConditionNotSupported());
            }
            encoder.prefix(beginsWith.prefix());
            requireSortSize(sortBytes + encoder.valueBytes());
            return KeyRange.ofPrefix(encoder.toKey());
        }
        if (range instanceof KeyCondition.Between between) {
            byte[] lower = with(encoder, checked(attribute, between.lower()));
            byte[] upper = with(encoder, checked(attribute, between.upper()));
            if (ValueOrder.compare(between.lower(), between.upper()).orElse(0) > 0) {
                throw Expressions.refused(
                        Expressions.Parameter.KEY_CONDITION,
                        new ExpressionException(
                                ExpressionException.Kind.BETWEEN_ORDER,
                                ValueText.of(between.lower()),
                                ValueText.of(between.upper())));
            }
            return KeyRange.ofPrefixes(lower, upper);
        }
        KeyCondition.Compared compared = (KeyCondition.Compared) range;
        byte[] bound = with(encoder, checked(attribute, compared.value()));
        return switch (compared.comparator()) {
            case LT -> all.below(bound);
            case LE -> KeyRange.ofPrefixes(all.from(), bound);
            case GT -> all.above(bound);
            case GE -> new KeyRange(bound, all.toExclusive());
            case EQ, NE -> throw new IllegalStateException(compared + " is no range");
        };
    }

    private byte[] with(KeyEncoder encoder, AttributeValue value) {
        KeyEncoder longer = encoder.copy().value(value);
        requireSortSize(sortBytes + longer.valueBytes());
        return longer.toKey();
    }

    private static void requireSortSize(int bytes) {
        if (bytes > KeySchema.MAX_SORT_KEY_BYTES) {
            throw new ValidationException(RequestWording.sortKeyTooLarge());
        }
    }
}
