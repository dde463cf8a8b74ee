package dev.armature.server.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.SeededRun;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.RandomValues;
import dev.armature.server.JsonTree;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AttributeValueJsonTest {
    private static final String INVALID = "One or more parameter values were invalid: ";

    private static Item read(String json) {
        try (JsonInput input = JsonInput.of(json.getBytes(UTF_8))) {
            Item item = AttributeValueJson.readItem(input);
            input.requireEnd();
            return item;
        }
    }

    private static byte[] write(Item item) {
        return JsonOutput.object(json -> json.item("Item", item));
    }

    private static String written(Item item) {
        String body = new String(write(item), UTF_8);
        return body.substring("{\"Item\":".length(), body.length() - 1);
    }

    @Test
    void readsWhatItWrote() {
        SeededRun.repeated(2_000, random -> {
            Item item = new RandomValues(random).item();

            assertThat(read(written(item))).isEqualTo(item);
        });
    }

    @Test
    void readsEveryType() {
        String json = "{\"s\":{\"S\":\"é\"},\"n\":{\"N\":\"-1.50\"},\"b\":{\"B\":\"AQI=\"},\"t\":{\"BOOL\":true},"
                + "\"z\":{\"NULL\":true},\"ss\":{\"SS\":[\"a\",\"\"]},\"ns\":{\"NS\":[\"1\",\"2e1\"]},"
                + "\"bs\":{\"BS\":[\"AQ==\",\"\"]},\"l\":{\"L\":[{\"S\":\"x\"},{\"M\":{}}]},\"m\":{\"M\":{\"k\":{\"L\":[]}}}}";

        assertThat(written(read(json))).isEqualTo(json.replace("-1.50", "-1.5").replace("2e1", "20"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                          | Supplied AttributeValue is empty, must contain exactly one of the supported datatypes
            {"S":null}                  | Supplied AttributeValue is empty, must contain exactly one of the supported datatypes
            {"X":"a"}                   | Supplied AttributeValue is empty, must contain exactly one of the supported datatypes
            {"S":"a","N":"1"}           | Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes
            {"N":"x"}                   | The parameter cannot be converted to a numeric value: x
            {"N":" 1"}                  | The parameter cannot be converted to a numeric value:  1
            {"N":""}                    | The parameter cannot be converted to a numeric value
            {"NS":["1","1.0"]}          | Input collection contains duplicates
            {"N":"1e126"}               | Number overflow. Attempting to store a number with magnitude larger than supported range
            {"N":"1e-131"}              | Number underflow. Attempting to store a number with magnitude smaller than supported range
            {"N":"123456789012345678901234567890123456789"} | Attempting to store more than 38 significant digits in a Number
            """)
    void refusesWhatTheServiceRefuses(String value, String message) {
        assertThatThrownBy(() -> read("{\"a\":" + value + "}"))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"NULL":false}              | Null attribute value types must have the value of true
            {"SS":[]}                   | An string set  may not be empty
            {"NS":[]}                   | An number set  may not be empty
            {"BS":[]}                   | Binary sets should not be empty
            {"SS":["a","b","a"]}        | Input collection [a, b, a] contains duplicates.
            {"BS":["Bg==","Bg=="]}      | Input collection [Bg==, Bg==]of type BS contains duplicates.
            """)
    void refusesInvalidParameterValues(String value, String message) {
        assertThatThrownBy(() -> read("{\"a\":" + value + "}"))
                .isInstanceOf(ValidationException.class)
                .hasMessage(INVALID + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a":{"S":1}}                | NUMBER_VALUE cannot be converted to String
            {"a":{"S":true}}             | TRUE_VALUE cannot be converted to String
            {"a":{"N":1.5}}              | DECIMAL_VALUE cannot be converted to String
            {"a":{"S":{}}}               | Start of structure or map found where not expected
            {"a":{"BOOL":"true"}}        | Unexpected token received from parser
            {"a":{"BOOL":1}}             | NUMBER_VALUE cannot be converted to Boolean
            {"a":{"L":"x"}}              | Unexpected field type
            {"a":{"M":"x"}}              | Unexpected value type in payload
            {"a":"x"}                    | Unexpected value type in payload
            {"a":[]}                     | Unrecognized collection type class com.amazonaws.dynamodb.v20120810.AttributeValue
            {"a":{"B":"abc"}}            | Base64 encoded length is expected a multiple of 4 bytes but found: 3
            """)
    void refusesOtherJsonTypes(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(ProtocolException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"B\":\"a b=\"}", "{\"B\":\"=AAA\"}", "{\"B\":\"AA_-\"}"})
    void refusesOtherAlphabetsInBinary(String value) {
        assertThatThrownBy(() -> read("{\"a\":" + value + "}")).isInstanceOf(ProtocolException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":{\"S\":\"x\"", "{\"a\":{\"S\":\"x\"}} {", "{\"a\" 1}", "nope"})
    void refusesWhatIsNoJson(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(ProtocolException.class)
                .extracting(e -> ((ProtocolException) e).type())
                .isEqualTo("com.amazon.coral.service#SerializationException");
    }

    @Test
    void refusesOneNameTwice() {
        assertThatThrownBy(() -> read("{\"a\":{\"S\":\"x\"},\"a\":{\"S\":\"y\"}}"))
                .isInstanceOf(ProtocolException.class);
    }

    @Test
    void readsManyNames() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 100; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("\"a")
                    .append(i)
                    .append("\":{\"N\":\"")
                    .append(i)
                    .append("\"}");
        }

        assertThat(read(json + "}").attributeCount()).isEqualTo(100);
        assertThatThrownBy(() -> read(json + ",\"a99\":{\"N\":\"1\"}}")).isInstanceOf(ProtocolException.class);
    }

    @Test
    void readsThirtyOneNestedMaps() {
        assertThat(read(nested(31)).attributeCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 40, 5_000})
    void refusesDeeperNesting(int levels) {
        assertThatThrownBy(() -> read(nested(levels)))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond"
                                + " supported limit");
    }

    private static String nested(int levels) {
        return "{\"a\":" + "{\"M\":{\"k\":".repeat(levels) + "{\"S\":\"x\"}" + "}}".repeat(levels) + "}";
    }

    @Test
    void writesBinaryAsBase64() {
        byte[] bytes = {1, 2, 3, 4};
        Item item = read("{\"b\":{\"B\":\"" + Base64.getEncoder().encodeToString(bytes) + "\"}}");

        assertThat(JsonTree.object(write(item)).toString()).isEqualTo("{Item={b={B=AQIDBA==}}}");
    }
}
