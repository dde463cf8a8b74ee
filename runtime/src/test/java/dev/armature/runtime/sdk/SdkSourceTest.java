package dev.armature.runtime.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.SeededRun;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import dev.armature.runtime.value.RandomValues;
import dev.armature.runtime.value.UnexpectedTypeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The source over the SDK's map keeps the contract that the source over bytes keeps. */
final class SdkSourceTest {
    private static final int RUNS = 2_000;

    private static AttributeSource sourceOf(Map<String, AttributeValue> attributes) {
        return new SdkSource(SdkValues.toMap(Item.of(attributes)));
    }

    @Test
    void findsAttributesInAnyOrder() {
        SeededRun.repeated(RUNS, random -> {
            Map<String, AttributeValue> attributes = new RandomValues(random).attributes();
            AttributeSource source = sourceOf(attributes);
            List<String> names = new ArrayList<>(attributes.keySet());
            names.add("absent");
            names.addAll(attributes.keySet());
            Collections.shuffle(names, random);

            for (String name : names) {
                boolean found = source.find(AttributeName.of(name));

                assertThat(found).isEqualTo(attributes.containsKey(name));
                if (found && random.nextInt(4) != 0) {
                    assertThat(source.lastAttribute()).isEqualTo(name);
                    assertThat(source.value()).isEqualTo(attributes.get(name));
                }
            }
        });
    }

    @Test
    void copiesTheAttributesAskedFor() {
        SeededRun.repeated(RUNS, random -> {
            Map<String, AttributeValue> attributes = new RandomValues(random).attributes();
            AttributeSource source = sourceOf(attributes);
            ItemSink sink = new ItemSink();

            while (source.next()) {
                source.copyTo(sink.attribute(source.name()));
            }

            assertThat(sink.toItem().encoded()).isEqualTo(Item.of(attributes).encoded());
        });
    }

    @Test
    void walksIntoContainersAndOutAgainBeforeTheirEnd() {
        SeededRun.repeated(RUNS, random -> {
            Map<String, AttributeValue> attributes = new RandomValues(random).attributes();
            AttributeSource source = sourceOf(attributes);

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
        assertThat(source.isNull()).isEqualTo(expected instanceof AttributeValue.NULL);
        List<AttributeValue> elements = elements(expected);
        if (!elements.isEmpty() && random.nextInt(4) != 0) {
            assertThat(source.enter()).isEqualTo(elements.size());
            for (AttributeValue element : elements.subList(0, random.nextInt(elements.size() + 1))) {
                assertThat(source.next()).isTrue();
                wander(source, element, random);
            }
            source.exit();
        } else if (expected instanceof AttributeValue.M map && random.nextInt(4) != 0) {
            assertThat(source.enter()).isEqualTo(map.entries().size());
            List<String> names = new ArrayList<>(map.entries().keySet());
            Collections.shuffle(names, random);
            for (String name : names.subList(0, random.nextInt(names.size() + 1))) {
                assertThat(source.find(AttributeName.of(name))).isTrue();
                wander(source, map.entries().get(name), random);
            }
            source.exit();
        } else if (random.nextBoolean()) {
            assertThat(source.value()).isEqualTo(expected);
        }
    }

    private static List<AttributeValue> elements(AttributeValue container) {
        List<AttributeValue> elements = new ArrayList<>();
        if (container instanceof AttributeValue.L list) {
            elements.addAll(list.values());
        } else if (container instanceof AttributeValue.SS set) {
            set.values().forEach(member -> elements.add(AttributeValue.of(member)));
        } else if (container instanceof AttributeValue.NS set) {
            set.values().forEach(member -> elements.add(new AttributeValue.N(member)));
        } else if (container instanceof AttributeValue.BS set) {
            Collection<AttributeValue.B> members = set.values();
            elements.addAll(members);
        }
        return elements;
    }

    @Test
    void readsScalarsAsTheirTypes() {
        AttributeSource source = sourceOf(Map.of(
                "s", AttributeValue.of("text"),
                "n", AttributeValue.of(42),
                "d", new AttributeValue.N(DynamoNumber.parse("1.50")),
                "b", new AttributeValue.B(new byte[] {1, -1}),
                "t", AttributeValue.of(true)));

        assertThat(source.find(AttributeName.of("s"))).isTrue();
        assertThat(source.string()).isEqualTo("text");
        assertThat(source.find(AttributeName.of("n"))).isTrue();
        assertThat(source.longNumber()).isEqualTo(42);
        assertThat(source.intNumber()).isEqualTo(42);
        assertThat(source.find(AttributeName.of("d"))).isTrue();
        assertThat(source.decimalNumber()).isEqualTo("1.5");
        assertThat(source.find(AttributeName.of("b"))).isTrue();
        assertThat(source.binary()).containsExactly(1, -1);
        assertThat(source.find(AttributeName.of("t"))).isTrue();
        assertThat(source.bool()).isTrue();
    }

    @Test
    void namesAttributeThatHoldsAnotherType() {
        AttributeSource source = sourceOf(Map.of("year", AttributeValue.of("2016")));
        source.find(AttributeName.of("year"));

        assertThatThrownBy(source::longNumber).isInstanceOfSatisfying(UnexpectedTypeException.class, e -> {
            assertThat(e.attribute()).isEqualTo("year");
            assertThat(e.expected()).isEqualTo(AttributeType.N);
            assertThat(e.found()).isEqualTo(AttributeType.S);
        });
        assertThatThrownBy(source::enter).isInstanceOf(UnexpectedTypeException.class);
    }
}
