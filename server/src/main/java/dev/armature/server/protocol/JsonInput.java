package dev.armature.server.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.armature.runtime.error.ValidationException;
import java.io.IOException;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request body, read token by token; it stands on one token at a time. What is not of the expected JSON type is
 * refused at once. Wrong attribute values wait, as the service looks at them after all other parameters: {@link #valid}
 * keeps the first, and {@link #requireValidValues()} refuses it. Those that expressions refer to wait longer.
 */
public final class JsonInput implements AutoCloseable {
    /** Attribute values take two levels each, and there are 32; what a request needs around them is less than ten. */
    private static final int MAX_DEPTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(16 << 20)
                    .maxNameLength(16 << 20)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonParser parser;
    private @Nullable ValidationException refusal;
    private @Nullable ValidationException expressionRefusal;

    private JsonInput(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns the input that stands on the first token of a body. */
    public static JsonInput of(byte[] body) {
        try {
            JsonInput input = new JsonInput(FACTORY.createParser(body));
            input.next();
            return input;
        } catch (IOException e) {
            throw ProtocolException.malformed(e);
        }
    }

    /** Reads the whole body for no other reason than to see that it is JSON. */
    public static void requireJson(byte[] body) {
        try (JsonInput input = of(body)) {
            input.skip();
            input.requireEnd();
        }
    }

    private @Nullable JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw ProtocolException.malformed(e);
        }
    }

    private JsonToken token() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw ProtocolException.malformed(new IOException("The body is empty"));
        }
        return token;
    }

    /** Moves to the next member's value and returns the member's name; null, standing on the end, behind the last. */
    public @Nullable String nextMember() {
        try {
            String name = parser.nextFieldName();
            if (name != null) {
                parser.nextToken();
            }
            return name;
        } catch (IOException e) {
            throw ProtocolException.malformed(e);
        }
    }

    /** Moves to the next element of the array it is in; false, standing on the end, behind the last. */
    public boolean nextElement() {
        return next() != JsonToken.END_ARRAY;
    }

    /** Checks that nothing follows the value that was read. */
    public void requireEnd() {
        if (next() != null) {
            throw ProtocolException.malformed(new IOException("Something follows the body's value"));
        }
    }

    /** Returns whether it stands on a null. */
    public boolean isNull() {
        return token() == JsonToken.VALUE_NULL;
    }

    /** Passes by the value that it stands on. */
    public void skip() {
        try {
            if (token() != JsonToken.VALUE_NULL) {
                parser.skipChildren();
            }
        } catch (IOException e) {
            throw ProtocolException.malformed(e);
        }
    }

    /** Checks that it stands on an object, whose members follow. */
    public void requireObject() {
        requireObject("Start of list found where not expected");
    }

    /** Checks that it stands on the object of an attribute value; of arrays there the service says what it looked for. */
    public void requireAttributeValue() {
        requireObject("Unrecognized collection type class com.amazonaws.dynamodb.v20120810.AttributeValue");
    }

    private void requireObject(String refusalOfArrays) {
        JsonToken token = token();
        if (token != JsonToken.START_OBJECT) {
            throw ProtocolException.serialization(
                    token == JsonToken.START_ARRAY ? refusalOfArrays : "Unexpected value type in payload");
        }
    }

    /** Checks that it stands on an array, whose elements follow. */
    public void requireArray() {
        JsonToken token = token();
        if (token != JsonToken.START_ARRAY) {
            throw ProtocolException.serialization(
                    token == JsonToken.START_OBJECT
                            ? "Start of structure or map found where not expected"
                            : "Unexpected field type");
        }
    }

    /** Returns the string that it stands on. */
    public String text() {
        if (token() != JsonToken.VALUE_STRING) {
            throw notConvertible("String");
        }
        try {
            return parser.getText();
        } catch (IOException e) {
            throw ProtocolException.malformed(e);
        }
    }

    /** Returns the boolean that it stands on. */
    public boolean flag() {
        JsonToken token = token();
        if (token == JsonToken.VALUE_STRING) {
            throw ProtocolException.serialization("Unexpected token received from parser");
        }
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw notConvertible("Boolean");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** Returns the whole number that it stands on, cut off where it has a fraction. */
    public long whole(String type) {
        JsonToken token = token();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw notConvertible(type);
        }
        try {
            return parser.getLongValue();
        } catch (IOException e) {
            throw notConvertible(type);
        }
    }

    /** Returns the bytes of the base64 string that it stands on; padding is required, other characters refused. */
    byte[] bytes() {
        String text = text();
        if (text.length() % 4 != 0) {
            throw ProtocolException.serialization(
                    "Base64 encoded length is expected a multiple of 4 bytes but found: " + text.length());
        }
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw ProtocolException.serialization("Invalid Base64 value: " + e.getMessage());
        }
    }

    private ProtocolException notConvertible(String type) {
        return switch (token()) {
            case START_OBJECT, END_OBJECT ->
                ProtocolException.serialization("Start of structure or map found where not expected");
            case START_ARRAY, END_ARRAY ->
                ProtocolException.serialization("Unrecognized collection type class java.lang." + type);
            case VALUE_STRING -> ProtocolException.serialization("STRING_VALUE cannot be converted to " + type);
            case VALUE_NUMBER_INT -> ProtocolException.serialization("NUMBER_VALUE cannot be converted to " + type);
            case VALUE_NUMBER_FLOAT -> ProtocolException.serialization("DECIMAL_VALUE cannot be converted to " + type);
            case VALUE_TRUE -> ProtocolException.serialization("TRUE_VALUE cannot be converted to " + type);
            case VALUE_FALSE -> ProtocolException.serialization("FALSE_VALUE cannot be converted to " + type);
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, FIELD_NAME, NOT_AVAILABLE ->
                ProtocolException.serialization("Unexpected field type");
        };
    }

    /**
     * Reads the object that it stands on with {@code reader}. If that refuses a value, the rest of the object is passed
     * by, the refusal kept, and {@code fallback} returned in its place.
     */
    public <T> T valid(Supplier<T> reader, T fallback) {
        return valid(reader, fallback, found -> refusal = refusal == null ? found : refusal);
    }

    /** The same for a value that expressions refer to: what is wrong with items and keys is refused before it. */
    public <T> T validInExpressions(Supplier<T> reader, T fallback) {
        return valid(
                reader, fallback, found -> expressionRefusal = expressionRefusal == null ? found : expressionRefusal);
    }

    private <T> T valid(Supplier<T> reader, T fallback, Consumer<ValidationException> refused) {
        JsonStreamContext outside = parser.getParsingContext().getParent();
        try {
            return reader.get();
        } catch (ValidationException e) {
            refused.accept(e);
            while (token() != JsonToken.END_OBJECT || parser.getParsingContext() != outside) {
                if (next() == null) {
                    throw ProtocolException.malformed(new IOException("The body ends early"));
                }
            }
            return fallback;
        }
    }

    /** Refuses the request if any of its attribute values was refused, other than those that expressions refer to. */
    public void requireValidValues() {
        if (refusal != null) {
            throw refusal;
        }
    }

    /** Refuses the request if any value that expressions refer to was refused. */
    public void requireValidValuesOfExpressions() {
        if (expressionRefusal != null) {
            throw expressionRefusal;
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw ProtocolException.malformed(e);
        }
    }
}
