package dev.armature.runtime.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.SeededRun;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
import dev.armature.runtime.value.RandomValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class SdkValuesTest {
    private static final int RUNS = 2_000;

    @Test
    void returnsValuesUnchangedFromTheirSdkForm() {
        SeededRun.repeated(RUNS, random -> {
            dev.armature.runtime.value.AttributeValue value = new RandomValues(random).value();

            assertThat(SdkValues.fromSdk(SdkValues.toSdk(value))).isEqualTo(value);
        });
    }

    @Test
    void returnsItemsUnchangedAndInTheirOrder() {
        SeededRun.repeated(RUNS, random -> {
            Item item = new RandomValues(random).item();

            Map<String, AttributeValue> map = SdkValues.toMap(item);

            assertThat(SdkValues.readable(map).toItem()).isEqualTo(item);
            assertThat(new ArrayList<>(map.keySet()))
                    .isEqualTo(new ArrayList<>(item.toMap().keySet()));
        });
    }

    @Test
    void writesTheSameBytesAsTheItemItself() {
        SeededRun.repeated(RUNS, random -> {
            Item item = new RandomValues(random).item();
            ItemSink sink = new ItemSink();

            SdkValues.readable(SdkValues.toMap(item)).writeTo(sink);

            assertThat(sink.toItem().encoded()).isEqualTo(item.encoded());
        });
    }

    @Test
    void writesValuesAsTheSdkDoes() {
        assertThat(SdkValues.toMap(sink -> {
                    sink.attribute("s").string("text");
                    sink.attribute("ascii").ascii(new byte[] {'a', 'b'});
                    sink.attribute("n").number(-7);
                    sink.attribute("d").number(0.5);
                    sink.attribute("b").binary(new byte[] {1, 2});
                    sink.attribute("m").startMap();
                    sink.attribute("inner").bool(true);
                    sink.endMap();
                    sink.attribute("l").startList().nullValue().number(1).endList();
                    sink.attribute("ss")
                            .startSet(dev.armature.runtime.value.AttributeType.SS)
                            .string("x")
                            .endSet();
                }))
                .isEqualTo(Map.of(
                        "s", AttributeValue.fromS("text"),
                        "ascii", AttributeValue.fromS("ab"),
                        "n", AttributeValue.fromN("-7"),
                        "d", AttributeValue.fromN("0.5"),
                        "b", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1, 2})),
                        "m", AttributeValue.fromM(Map.of("inner", AttributeValue.fromBool(true))),
                        "l", AttributeValue.fromL(List.of(AttributeValue.fromNul(true), AttributeValue.fromN("1"))),
                        "ss", AttributeValue.fromSs(List.of("x"))));
    }

    @Test
    void handsAMapOfTheSdkOnAsItIs() {
        Map<String, AttributeValue> map = Map.of("a", AttributeValue.fromS("b"));

        assertThat(SdkValues.toMap(SdkValues.readable(map))).isSameAs(map);
    }

    private record Refused(AttributeValue value, String message) {}

    static List<Refused> refused() {
        return List.of(
                new Refused(AttributeValue.builder().build(), "is empty, must contain exactly one"),
                new Refused(AttributeValue.builder().s("a").n("1").build(), "more than one datatypes set"),
                new Refused(AttributeValue.fromNul(false), "must have the value of true"),
                new Refused(AttributeValue.fromN("one"), "cannot be converted to a numeric value: one"),
                new Refused(AttributeValue.fromN("1e200"), "Number overflow"),
                new Refused(AttributeValue.fromN("1e-200"), "Number underflow"),
                new Refused(AttributeValue.fromN("1".repeat(39)), "more than 38 significant digits"),
                new Refused(AttributeValue.fromSs(List.of("a", "a")), "[a, a] contains duplicates"),
                new Refused(AttributeValue.fromNs(List.of("1", "1.0")), "[1, 1.0] contains duplicates"),
                new Refused(AttributeValue.fromL(List.of(AttributeValue.fromN(""))), "numeric value"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatTheServiceRefuses(Refused refused) {
        Map<String, AttributeValue> map = Map.of("a", refused.value());

        assertThatThrownBy(() -> SdkValues.fromSdk(refused.value()))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(refused.message());
        assertThatThrownBy(() -> SdkValues.readable(map).toItem())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(refused.message());
    }
}
