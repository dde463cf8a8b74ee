package dev.armature.runtime.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Values that are likely to be got wrong: empty ones, text of every width in UTF-8, numbers at the borders of {@code
 * long} and of what can be stored, lengths around 128, deep nesting. Names and members come from few, so that they meet.
 */
public final class RandomValues {
    private static final String[] LETTERS = {"a", "b", "Z", "0", " ", "\"", "\u0000", "é", "ß", "水", "\uFFFD", "🎵"};
    private static final String[] NAMES = {"pk", "sk", "a", "b", "size", "Artist", "né", "🎵", "a.b", "x[0]", "#n"};
    private static final long[] BORDERS = {
        0, 1, -1, 63, 64, -64, -65, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 53
    };

    private final Random random;

    /** Draws values from a source of randomness. */
    public RandomValues(Random random) {
        this.random = random;
    }

    /** Returns an attribute name of few; one in eight is long, and likely to be its own. */
    public String name() {
        return random.nextInt(8) == 0 ? "name-" + text(150) : NAMES[random.nextInt(NAMES.length)];
    }

    /** Returns a string, mostly short, sometimes empty, never with half a surrogate pair. */
    public String string() {
        return text(random.nextInt(10) == 0 ? 300 : 8);
    }

    private String text(int maxLetters) {
        StringBuilder text = new StringBuilder();
        boolean ascii = random.nextBoolean();
        for (int i = random.nextInt(maxLetters + 1); i > 0; i--) {
            text.append(LETTERS[random.nextInt(ascii ? 6 : LETTERS.length)]);
        }
        return text.toString();
    }

    /** Returns bytes, mostly few, sometimes none. */
    public byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(10) == 0 ? random.nextInt(300) : random.nextInt(6)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Returns a number that can be stored: small, at a border, or of any digits and exponent. */
    public DynamoNumber number() {
        return switch (random.nextInt(4)) {
            case 0 -> DynamoNumber.of(random.nextInt(21) - 10L);
            case 1 -> DynamoNumber.of(BORDERS[random.nextInt(BORDERS.length)]);
            case 2 -> DynamoNumber.of(BigDecimal.valueOf(random.nextInt(200_000) - 100_000L, random.nextInt(6)));
            default -> DynamoNumber.of(decimal());
        };
    }

    /** Returns up to 38 digits, and an exponent that keeps them where they can be stored. */
    public BigDecimal decimal() {
        StringBuilder digits = new StringBuilder();
        for (int i = random.nextInt(DynamoNumber.MAX_DIGITS); i >= 0; i--) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        BigInteger unscaled = new BigInteger(random.nextBoolean() ? "-" + digits : digits.toString());
        int digitCount = new BigDecimal(unscaled).precision();
        int exponent = random.nextInt(4) == 0 ? random.nextInt(256) - 130 : random.nextInt(60) - 30;
        return new BigDecimal(unscaled, digitCount - 1 - exponent);
    }

    /** Returns a value that may be part of a key: S, N or B. */
    public AttributeValue keyValue() {
        return switch (random.nextInt(3)) {
            case 0 -> AttributeValue.of(string());
            case 1 -> new AttributeValue.N(number());
            default -> new AttributeValue.B(bytes());
        };
    }

    /** Returns a value of any type, nested a few levels at most. */
    public AttributeValue value() {
        return value(4);
    }

    /** Returns a value of any type, with at most {@code depth} levels of lists, maps and sets. */
    public AttributeValue value(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 12)) {
            case 0, 1, 2, 3 -> keyValue();
            case 4 -> AttributeValue.of(random.nextBoolean());
            case 5 -> AttributeValue.NULL.INSTANCE;
            case 6 -> new AttributeValue.SS(members(this::string));
            case 7 -> new AttributeValue.NS(members(this::number));
            case 8 -> new AttributeValue.BS(members(() -> new AttributeValue.B(bytes())));
            case 9, 10 -> list(depth - 1);
            default -> new AttributeValue.M(attributes(depth - 1));
        };
    }

    private <T> Set<T> members(Supplier<T> member) {
        Set<T> members = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            members.add(member.get());
        }
        return members;
    }

    private AttributeValue list(int depth) {
        List<AttributeValue> values = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            values.add(value(depth));
        }
        return new AttributeValue.L(values);
    }

    /** Returns the attributes of an item, in an order of their own. */
    public Map<String, AttributeValue> attributes() {
        return attributes(4);
    }

    private Map<String, AttributeValue> attributes(int depth) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            attributes.put(name(), value(depth));
        }
        return attributes;
    }

    /** Returns an item. */
    public Item item() {
        return Item.of(attributes());
    }
}
