package dev.armature.engine.expression.evaluation;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Random values, paths and items from a world so small that paths lead somewhere and values are often equal. */
public final class RandomValues {
    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final List<String> TEXTS =
            List.of("", "a", "ab", "b", "S", "NS", "\uFF61", "\uD83D\uDE00", "\u00E9");
    private static final List<String> NUMBERS = List.of("0", "1", "2", "-1", "0.5", "1e30", "-1e-30", "9e125");

    private final Random random;

    /** Creates a generator that draws from {@code random}. */
    public RandomValues(Random random) {
        this.random = random;
    }

    /** Returns one of the given things. */
    public <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Returns one to {@code most} things. */
    public <T> List<T> several(int most, Supplier<T> thing) {
        List<T> things = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            things.add(thing.get());
        }
        return things;
    }

    /** Returns an item of up to three attributes; sometimes of none. */
    public Item item() {
        return Item.of(entries(3));
    }

    /** Returns a path of up to four steps. */
    public DocumentPath path() {
        DocumentPath path = DocumentPath.of(oneOf(NAMES));
        for (int steps = random.nextInt(4); steps > 0; steps--) {
            path = random.nextBoolean() ? path.entry(oneOf(NAMES)) : path.element(random.nextInt(4));
        }
        return path;
    }

    /** Returns a value of any type. */
    public AttributeValue value() {
        return value(3);
    }

    private AttributeValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 8)) {
            case 0 -> AttributeValue.of(random.nextBoolean());
            case 1 -> AttributeValue.NULL.INSTANCE;
            case 2 -> binary();
            case 3 -> AttributeValue.of(oneOf(TEXTS));
            case 4 -> new AttributeValue.N(number());
            case 5 -> new AttributeValue.SS(set(() -> oneOf(TEXTS)));
            case 6 -> new AttributeValue.NS(set(this::number));
            case 7 -> new AttributeValue.BS(set(this::binary));
            case 8, 9, 10 -> new AttributeValue.M(entries(depth - 1));
            default -> new AttributeValue.L(list(depth - 1));
        };
    }

    private Map<String, AttributeValue> entries(int depth) {
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            entries.put(oneOf(NAMES), value(depth));
        }
        return entries;
    }

    private List<AttributeValue> list(int depth) {
        List<AttributeValue> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(depth));
        }
        return values;
    }

    private <T> Set<T> set(Supplier<T> member) {
        return new HashSet<>(several(3, member));
    }

    private DynamoNumber number() {
        return DynamoNumber.parse(oneOf(NUMBERS));
    }

    private AttributeValue.B binary() {
        byte[] bytes = new byte[random.nextInt(3)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(3) - 1);
        }
        return new AttributeValue.B(bytes);
    }
}
