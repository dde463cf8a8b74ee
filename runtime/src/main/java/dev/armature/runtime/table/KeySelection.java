package dev.armature.runtime.table;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyBounds;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeyRanges;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.key.Partitions;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a query says about the key of its path, whose attributes are components of their own or composed of several.
 * Nothing said is a scan.
 *
 * @param path the path that is read
 * @param equalities the attributes held to a value, in the order of the key
 * @param known the components of a composed key that are known; null while nothing was said about it
 * @param range what is asked of the last attribute; null where nothing is
 * @param bounds what is asked of a component whose day the partition key holds; null where nothing is
 */
record KeySelection(
        AccessPath<?> path,
        List<KeyCondition.Equality> equalities,
        @Nullable KeyValues known,
        KeyCondition.@Nullable Range range,
        @Nullable KeyBounds bounds) {
    static KeySelection none(AccessPath<?> path) {
        return new KeySelection(path, List.of(), null, null, null);
    }

    boolean isNone() {
        return equalities.isEmpty() && known == null;
    }

    /** Returns this selection, said of another reading of the same path. */
    KeySelection of(AccessPath<?> other) {
        return new KeySelection(other, equalities, known, range, bounds);
    }

    /** Returns this selection with the next attribute of the key held to {@code value}, which is of its type. */
    <V> KeySelection and(V value) {
        Attribute<V> attribute = next();
        List<KeyCondition.Equality> more = new ArrayList<>(equalities);
        more.add(new KeyCondition.Equality(name(attribute), encode(attribute, value)));
        return new KeySelection(path, List.copyOf(more), known, range, bounds);
    }

    /** Returns the attribute of the key that nothing was said about yet; generated code knows its type. */
    @SuppressWarnings("unchecked") // Generated code says the values of a key in the order of its attributes.
    <V> Attribute<V> next() {
        return (Attribute<V>) path.key().get(equalities.size());
    }

    <V> AttributeValue encode(Attribute<V> attribute, V value) {
        if (value == null) {
            throw new NullPointerException("The value for key attribute '" + attribute.path() + "' is null");
        }
        try {
            return attribute.converter().toValue(value);
        } catch (RuntimeException e) {
            throw refused(name(attribute), "cannot be a key", e);
        }
    }

    private static String name(Attribute<?> attribute) {
        return attribute.path().attribute().text();
    }

    /** Returns this selection with a component of the composed key held to {@code value}. */
    <V> KeySelection and(KeyComponent<V> component, V value) {
        return ofKnown(composed(component, () -> components().and(component, value)));
    }

    /** Returns this selection for the items whose composed partition key holds what was said, which may be nothing. */
    KeySelection keyed() {
        return ofKnown(components());
    }

    private KeySelection ofKnown(KeyValues values) {
        return new KeySelection(path, equalities, values, range, bounds);
    }

    KeySelection in(KeyCondition.Range other) {
        return new KeySelection(path, equalities, known, other, bounds);
    }

    /** Returns this selection for a component of the sort key between two values, whose days the partition key holds. */
    <V> KeySelection between(KeyComponent<V> component, V lower, V upper) {
        return composed(
                component,
                () -> new KeySelection(
                        path,
                        equalities,
                        known,
                        sortRanges().between(component, lower, upper),
                        KeyBounds.between(component, lower, upper)));
    }

    /** Runs {@code step}; what it refuses in a component is reported with the entity's name. */
    <V> V composed(KeyComponent<?> component, Supplier<V> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException e) {
            throw refused(component.name(), "cannot be in a key", e);
        }
    }

    private CodecException refused(String name, String what, RuntimeException cause) {
        return CodecException.of(path.decoder().entity(), name, what, cause);
    }

    /** Returns the ranges of the composed sort key that are left by what is known of it. */
    KeyRanges sortRanges() {
        return KeyRanges.of(composedKey().sort().orElseThrow(), components());
    }

    Optional<AttributeName> sortAttribute() {
        return composedKey().sort().map(KeyTemplate::attribute);
    }

    /** Returns the text of the partition key in the one partition that is asked for. */
    String partitionValue() {
        return composedKey().partition().compose(components());
    }

    /** Returns the attribute of the composed partition key, and its value in the one partition that is asked for. */
    KeyCondition.Equality partition() {
        return equality(composedKey().partition(), composedKey().partition().value(components()));
    }

    /** Returns whether the items asked for lie in several partitions. */
    boolean isSpread() {
        return known != null && Partitions.areSeveral(composedKey().partition(), known);
    }

    /** Returns what is asked of one partition each: those of one day together, from the first day to the last. */
    List<List<KeySelection>> partitions() {
        return Partitions.of(composedKey().partition(), components(), Optional.ofNullable(bounds)).groups().stream()
                .map(group -> group.stream().map(this::ofKnown).toList())
                .toList();
    }

    KeyCondition condition() {
        if (known == null) {
            return new KeyCondition(equalities, Optional.ofNullable(range));
        }
        List<KeyCondition.Equality> all = new ArrayList<>(equalities);
        all.add(partition());
        Optional<KeyTemplate> sort = composedKey().sort();
        if (range != null || sort.isEmpty()) {
            return new KeyCondition(all, Optional.ofNullable(range));
        }
        KeyRanges ranges = sortRanges();
        Optional<AttributeValue> whole = ranges.equal();
        whole.ifPresent(value -> all.add(equality(sort.get(), value)));
        return new KeyCondition(all, whole.isPresent() ? Optional.empty() : ranges.all());
    }

    private static KeyCondition.Equality equality(KeyTemplate template, AttributeValue value) {
        return new KeyCondition.Equality(template.attribute().text(), value);
    }

    private KeyValues components() {
        return known == null ? KeyValues.NONE : known;
    }

    private ComposedKey composedKey() {
        return Objects.requireNonNull(path.composedKey(), "The path's key is not composed");
    }
}
