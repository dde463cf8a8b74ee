package dev.armature.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.SeededRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ItemTest {
    private static final int RUNS = 2_000;

    @Test
    void returnsTheAttributesItWasMadeOfInTheirOrder() {
        SeededRun.repeated(RUNS, random -> {
            Map<String, AttributeValue> attributes = new RandomValues(random).attributes();

            Item item = Item.of(attributes);

            assertThat(item.toMap()).isEqualTo(attributes);
            assertThat(new ArrayList<>(item.toMap().keySet())).isEqualTo(new ArrayList<>(attributes.keySet()));
            assertThat(item.attributeCount()).isEqualTo(attributes.size());
            assertThat(Item.decode(item.encoded())).isEqualTo(item);
        });
    }

    @Test
    void findsAttributesInAnyOrder() {
        SeededRun.repeated(RUNS, random -> {
            Map<String, AttributeValue> attributes = new RandomValues(random).attributes();
            AttributeSource source = Item.of(attributes).source();
            List<String> names = new ArrayList<>(attributes.keySet());
            names.add("absent");
            names.addAll(attributes.keySet());
            if (random.nextBoolean()) {
                Collections.shuffle(names, random);
            }

            for (String name : names) {
                boolean found = source.find(AttributeName.of(name));

                assertThat(found).isEqualTo(attributes.containsKey(name));
                if (found && random.nextInt(4) != 0) {
                    assertThat(source.value()).isEqualTo(attributes.get(name));
                }
            }
        });
    }

    @Test
    void equalsWithoutRegardToOrder() {
        SeededRun.repeated(RUNS, random -> {
            Map<String, AttributeValue> attributes = new RandomValues(random).attributes();
            Map<String, AttributeValue> shuffled = shuffled(attributes, random);

            assertThat(Item.of(shuffled)).isEqualTo(Item.of(attributes)).hasSameHashCodeAs(Item.of(attributes));
        });
    }

    @Test
    void differsInOneAttribute() {
        SeededRun.repeated(RUNS, random -> {
            RandomValues values = new RandomValues(random);
            Map<String, AttributeValue> attributes = values.attributes();
            Map<String, AttributeValue> other = new LinkedHashMap<>(attributes);
            String name = values.name();
            AttributeValue value = values.value();
            other.put(name, value);

            assertThat(Item.of(other).equals(Item.of(attributes))).isEqualTo(value.equals(attributes.get(name)));
        });
    }

    @Test
    void isCopiedByWritingItIntoAnotherSink() {
        SeededRun.repeated(RUNS, random -> {
            Item item = new RandomValues(random).item();
            ItemSink sink = new ItemSink();

            item.writeTo(sink);

            assertThat(sink.toItem().encoded()).isEqualTo(item.encoded());
        });
    }

    @Test
    void copiesTheAttributesAskedFor() {
        SeededRun.repeated(RUNS, random -> {
            Map<String, AttributeValue> attributes = new RandomValues(random).attributes();
            AttributeSource source = Item.of(attributes).source();
            Map<String, AttributeValue> kept = shuffled(attributes, random);
            kept.keySet().removeIf(name -> random.nextBoolean());
            ItemSink sink = new ItemSink();

            for (String name : kept.keySet()) {
                assertThat(source.find(AttributeName.of(name))).isTrue();
                source.copyTo(sink.attribute(name));
            }

            assertThat(sink.toItem().toMap()).isEqualTo(kept);
        });
    }

    @Test
    void walksIntoContainersAndOutAgainBeforeTheirEnd() {
        SeededRun.repeated(RUNS, random -> {
            Map<String, AttributeValue> attributes = new RandomValues(random).attributes();
            AttributeSource source = Item.of(attributes).source();

            for (Map.Entry<String, AttributeValue> attribute : attributes.entrySet()) {
                assertThat(source.next()).isTrue();
                assertThat(source.name()).isEqualTo(attribute.getKey());
                wander(source, attribute.getValue(), random);
            }
            assertThat(source.next()).isFalse();
        });
    }

    private static void wander(AttributeSource source, AttributeValue expected, Random random) {
        assertThat(source.type()).isEqualTo(expected.type());
        if (expected instanceof AttributeValue.L list && random.nextInt(4) != 0) {
            assertThat(source.enter()).isEqualTo(list.values().size());
            for (AttributeValue element : prefix(list.values(), random)) {
                assertThat(source.next()).isTrue();
                wander(source, element, random);
            }
            source.exit();
        } else if (expected instanceof AttributeValue.M map && random.nextInt(4) != 0) {
            assertThat(source.enter()).isEqualTo(map.entries().size());
            for (String name :
                    prefix(List.copyOf(shuffled(map.entries(), random).keySet()), random)) {
                assertThat(source.find(AttributeName.of(name))).isTrue();
                wander(source, map.entries().get(name), random);
            }
            source.exit();
        } else if (random.nextBoolean()) {
            assertThat(source.value()).isEqualTo(expected);
        }
    }

    private static <T> List<T> prefix(List<T> values, Random random) {
        return values.subList(0, random.nextInt(values.size() + 1));
    }

    @Test
    void findsValuesByPath() {
        AttributeValue lines = new AttributeValue.L(List.of(AttributeValue.of("first"), AttributeValue.of(2)));
        Item item = Item.of(Map.of("address", new AttributeValue.M(Map.of("lines", lines))));
        DocumentPath path = DocumentPath.of("address").entry("lines");

        assertThat(item.find(path)).contains(lines);
        assertThat(item.find(path.element(1))).contains(AttributeValue.of(2));
        assertThat(item.find(path.element(2))).isEmpty();
        assertThat(item.find(path.entry("x"))).isEmpty();
        assertThat(item.find(DocumentPath.of("address").element(0))).isEmpty();
        assertThat(item.find(DocumentPath.of("lines"))).isEmpty();
    }

    @Test
    void namesAttributeThatHoldsAnotherType() {
        AttributeSource source =
                Item.of(Map.of("year", AttributeValue.of("2016"))).source();
        source.find(AttributeName.of("year"));

        assertThatThrownBy(source::longNumber)
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessageContaining("year");
    }

    @Test
    void refusesEmptySets() {
        AttributeValue empty = new AttributeValue.SS(Set.of());

        assertThatThrownBy(() -> Item.of(Map.of("tags", empty)))
                .isInstanceOfSatisfying(
                        InvalidItemException.class,
                        e -> assertThat(e.reason()).isEqualTo(InvalidItemException.Reason.EMPTY_SET));
    }

    @Test
    void refusesNestingBeyondItsLimit() {
        AttributeValue deepest = nested(31);
        AttributeValue tooDeep = nested(32);

        assertThat(Item.of(Map.of("a", deepest)).find("a")).contains(deepest);
        assertThatThrownBy(() -> Item.of(Map.of("a", tooDeep)))
                .isInstanceOfSatisfying(
                        InvalidItemException.class,
                        e -> assertThat(e.reason()).isEqualTo(InvalidItemException.Reason.TOO_DEEP));
    }

    private static AttributeValue nested(int levels) {
        AttributeValue value = AttributeValue.of(1);
        for (int i = 0; i < levels; i++) {
            value = new AttributeValue.L(List.of(value));
        }
        return value;
    }

    /** Returns the same attributes in another order, sets and maps inside them too. */
    private static Map<String, AttributeValue> shuffled(Map<String, AttributeValue> attributes, Random random) {
        List<String> names = new ArrayList<>(attributes.keySet());
        Collections.shuffle(names, random);
        Map<String, AttributeValue> shuffled = new LinkedHashMap<>();
        for (String name : names) {
            AttributeValue value = attributes.get(name);
            if (value instanceof AttributeValue.SS set) {
                value = new AttributeValue.SS(shuffled(set.values(), random));
            } else if (value instanceof AttributeValue.NS set) {
                value = new AttributeValue.NS(shuffled(set.values(), random));
            } else if (value instanceof AttributeValue.BS set) {
                value = new AttributeValue.BS(shuffled(set.values(), random));
            } else if (value instanceof AttributeValue.M map) {
                value = new AttributeValue.M(shuffled(map.entries(), random));
            }
            shuffled.put(name, value);
        }
        return shuffled;
    }

    private static <T> Set<T> shuffled(Set<T> members, Random random) {
        List<T> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, random);
        return new LinkedHashSet<>(shuffled);
    }
}
