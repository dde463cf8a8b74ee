package dev.armature.conformance.model;

import dev.armature.conformance.TableShape;
import dev.armature.conformance.TableShape.Index;
import dev.armature.conformance.TableShape.KeyParts;
import dev.armature.conformance.TableShape.Part;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.RandomValues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A world so small that operations meet: two tables, few keys, few attributes with few values. Key values are likely to be
 * encoded or ordered wrongly; attributes of index keys are sometimes missing, and now and then of a type they may not have.
 */
final class RandomWorld {
    private static final List<AttributeType> KEY_TYPES = List.of(AttributeType.S, AttributeType.N, AttributeType.B);
    private static final List<String> INDEX_ATTRIBUTES = List.of("x", "y", "z");
    private static final List<String> OTHER_ATTRIBUTES = List.of("a", "b", "c");
    private static final List<String> NUMBERS = List.of("0", "1", "2", "-1", "0.5", "1e30", "-1e-30", "9e125");
    private static final List<String> TEXTS =
            List.of("", "a", "ab", "b", "S", "NS", "\uFF61", "\uD83D\uDE00", "\u00E9");

    /** Small enough for a key of four attributes. */
    private static final int MOST_KEY_BYTES = 250;

    private final Random random;
    private final Map<AttributeType, List<AttributeValue>> keyValues = new LinkedHashMap<>();
    private final Map<String, AttributeType> indexAttributes = new LinkedHashMap<>();
    private final List<TableShape> tables = new ArrayList<>();

    RandomWorld(Random random) {
        this.random = random;
        RandomValues values = new RandomValues(random);
        for (AttributeType type : KEY_TYPES) {
            Set<AttributeValue> few = new LinkedHashSet<>();
            while (few.size() < 4) {
                AttributeValue value = values.keyValue();
                if (value.type() == type && !ReferenceTable.isEmpty(value) && isShort(value)) {
                    few.add(value);
                }
            }
            keyValues.put(type, List.copyOf(few));
        }
        INDEX_ATTRIBUTES.forEach(name -> indexAttributes.put(name, oneOf(KEY_TYPES)));
        tables.add(table("One"));
        tables.add(table("Two"));
    }

    private static boolean isShort(AttributeValue value) {
        return value.type() == AttributeType.N || ReferenceOrder.bytes(value).length <= MOST_KEY_BYTES;
    }

    private TableShape table(String name) {
        List<Part> partition = List.of(new Part("pk", oneOf(KEY_TYPES)));
        List<Part> sort = random.nextInt(4) == 0 ? List.of() : List.of(new Part("sk", oneOf(KEY_TYPES)));
        TableShape table = new TableShape(name, new KeyParts(partition, sort), List.of());
        for (int i = random.nextInt(3); i > 0 && !sort.isEmpty(); i--) {
            table = table.withLocalIndex("local" + i, indexPart(oneOf(INDEX_ATTRIBUTES)), projection());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            List<Part> parts = indexParts(table);
            int partitions = 1 + random.nextInt(parts.size());
            table = table.withGlobalIndex(
                    "global" + i, parts.subList(0, partitions), parts.subList(partitions, parts.size()), projection());
        }
        return table;
    }

    private Part indexPart(String name) {
        AttributeType type = indexAttributes.get(name);
        if (type == null) {
            throw new IllegalArgumentException("Not an attribute of index keys: " + name);
        }
        return new Part(name, type);
    }

    /** Returns one to four distinct attributes for the key of a global index, the table's own among them at times. */
    private List<Part> indexParts(TableShape table) {
        List<Part> parts = new ArrayList<>(table.key().all());
        INDEX_ATTRIBUTES.forEach(name -> parts.add(indexPart(name)));
        Collections.shuffle(parts, random);
        return parts.subList(0, 1 + random.nextInt(random.nextBoolean() ? 2 : 4) % parts.size());
    }

    private IndexProjection projection() {
        return switch (random.nextInt(3)) {
            case 0 -> IndexProjection.ALL;
            case 1 -> IndexProjection.KEYS_ONLY;
            default -> IndexProjection.include(List.of(oneOf(OTHER_ATTRIBUTES)));
        };
    }

    List<TableShape> tables() {
        return tables;
    }

    Random random() {
        return random;
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    <T> List<T> several(int most, Supplier<T> thing) {
        List<T> things = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            things.add(thing.get());
        }
        return things;
    }

    /** Returns true once in so many times. */
    boolean rarely(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns a value of a key attribute: rarely one that is refused. */
    AttributeValue keyValue(Part part) {
        if (rarely(150)) {
            return part.type() == AttributeType.B ? new AttributeValue.B(new byte[0]) : AttributeValue.of("");
        }
        AttributeType type = rarely(150) ? oneOf(KEY_TYPES) : part.type();
        return goodKeyValue(type);
    }

    AttributeValue goodKeyValue(AttributeType type) {
        return oneOf(keyValues.getOrDefault(type, List.of()));
    }

    /** Returns the key of an item of a table. */
    Map<String, AttributeValue> key(TableShape table) {
        return key(table.key());
    }

    Map<String, AttributeValue> key(KeyParts key) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        key.all().forEach(part -> values.put(part.name(), keyValue(part)));
        if (rarely(300)) {
            values.put("a", value());
        }
        return values;
    }

    /** Returns the key by which a query or scan of a table or index goes on. */
    Map<String, AttributeValue> startKey(TableShape table, Optional<Index> index) {
        Map<String, AttributeValue> values = key(table);
        index.ifPresent(shown -> shown.key().all().forEach(part -> values.putIfAbsent(part.name(), keyValue(part))));
        return values;
    }

    /** Returns an item of a table. */
    Map<String, AttributeValue> item(TableShape table) {
        Map<String, AttributeValue> item = new LinkedHashMap<>(key(table.key()));
        indexAttributes.forEach((name, type) -> {
            if (random.nextInt(10) < 7) {
                item.put(name, keyValue(new Part(name, type)));
            }
        });
        OTHER_ATTRIBUTES.forEach(name -> {
            if (random.nextBoolean()) {
                item.put(name, value());
            }
        });
        return item;
    }

    /** Returns the name of an attribute that is not in the table's key. */
    String attribute() {
        return oneOf(random.nextInt(4) == 0 ? INDEX_ATTRIBUTES : OTHER_ATTRIBUTES);
    }

    /** Returns whether paths may lead into the attribute: it is no key, of the table or an index. */
    boolean mayBeNested(String attribute) {
        return OTHER_ATTRIBUTES.contains(attribute);
    }

    /** Returns a value that an update may give an attribute. */
    AttributeValue valueOf(String attribute) {
        AttributeType type = indexAttributes.get(attribute);
        return type == null ? value() : keyValue(new Part(attribute, type));
    }

    AttributeValue value() {
        return value(3);
    }

    private AttributeValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 8)) {
            case 0 -> AttributeValue.of(random.nextBoolean());
            case 1 -> AttributeValue.NULL.INSTANCE;
            case 2 -> binary();
            case 3 -> AttributeValue.of(oneOf(TEXTS));
            case 4 -> number();
            case 5, 6, 7 -> set();
            case 8, 9, 10 -> new AttributeValue.M(entries(depth - 1));
            default -> new AttributeValue.L(rarely(4) ? List.of() : several(3, () -> value(depth - 1)));
        };
    }

    private Map<String, AttributeValue> entries(int depth) {
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            entries.put(oneOf(OTHER_ATTRIBUTES), value(depth));
        }
        return entries;
    }

    /** Returns a set of one of the three types. */
    AttributeValue set() {
        return switch (random.nextInt(3)) {
            case 0 -> new AttributeValue.SS(new LinkedHashSet<>(several(3, () -> oneOf(TEXTS))));
            case 1 -> new AttributeValue.NS(new LinkedHashSet<>(several(3, () -> DynamoNumber.parse(oneOf(NUMBERS)))));
            default -> new AttributeValue.BS(new LinkedHashSet<>(several(3, this::binary)));
        };
    }

    AttributeValue number() {
        return new AttributeValue.N(DynamoNumber.parse(oneOf(NUMBERS)));
    }

    AttributeValue.B binary() {
        byte[] bytes = new byte[random.nextInt(3)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(3) - 1);
        }
        return new AttributeValue.B(bytes);
    }

    /** Returns a string, number or binary: what has an order. */
    AttributeValue ordered() {
        return switch (random.nextInt(3)) {
            case 0 -> AttributeValue.of(oneOf(TEXTS));
            case 1 -> number();
            default -> binary();
        };
    }
}
