package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.UnexpectedTypeException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads parsed JSON as whoever asks expects it: a string is S or B, an array L or any set. It begins standing on the
 * whole value.
 */
final class JsonSource implements AttributeSource {
    private final Deque<Frame> frames = new ArrayDeque<>();
    private @Nullable Object current;
    private String lastAttribute = "";

    JsonSource(Object value) {
        this.current = value;
    }

    /** An object or array that was entered; an array has no members. */
    private record Frame(Map<?, ?> members, Iterator<?> rest) {}

    @Override
    public boolean find(AttributeName name) {
        current = frames.element().members().get(name.text());
        if (current != null) {
            lastAttribute = name.text();
        }
        return current != null;
    }

    @Override
    public boolean next() {
        Iterator<?> rest = frames.element().rest();
        if (!rest.hasNext()) {
            current = null;
            return false;
        }
        Object next = rest.next();
        if (next instanceof Map.Entry<?, ?> member) {
            lastAttribute = (String) member.getKey();
            current = member.getValue();
        } else {
            current = next;
        }
        return true;
    }

    @Override
    public String name() {
        return lastAttribute;
    }

    @Override
    public String lastAttribute() {
        return lastAttribute;
    }

    @Override
    public AttributeType type() {
        return typeOf(standing());
    }

    @Override
    public String string() {
        require(AttributeType.S);
        return (String) standing();
    }

    @Override
    public DynamoNumber number() {
        require(AttributeType.N);
        return (DynamoNumber) standing();
    }

    @Override
    public byte[] binary() {
        require(AttributeType.B);
        return Base64.getDecoder().decode((String) standing());
    }

    @Override
    public boolean bool() {
        require(AttributeType.BOOL);
        return (Boolean) standing();
    }

    @Override
    public int enter() {
        if (standing() instanceof Map<?, ?> members) {
            frames.push(new Frame(members, members.entrySet().iterator()));
            return members.size();
        }
        require(AttributeType.L);
        List<?> elements = (List<?>) standing();
        frames.push(new Frame(Map.of(), elements.iterator()));
        return elements.size();
    }

    @Override
    public void exit() {
        frames.pop();
        current = null;
    }

    @Override
    public AttributeValue value() {
        return valueOf(standing());
    }

    @Override
    public void require(AttributeType expected) {
        AttributeType form = switch (expected) {
            case B -> AttributeType.S;
            case SS, NS, BS -> AttributeType.L;
            case S, N, BOOL, NULL, L, M -> expected;
        };
        if (type() != form) {
            throw new UnexpectedTypeException(lastAttribute, expected, type());
        }
    }

    private Object standing() {
        return Objects.requireNonNull(current, "The source stands on no value");
    }

    private static AttributeType typeOf(Object value) {
        if (value instanceof String) {
            return AttributeType.S;
        }
        if (value instanceof DynamoNumber) {
            return AttributeType.N;
        }
        if (value instanceof Boolean) {
            return AttributeType.BOOL;
        }
        if (value instanceof Map<?, ?>) {
            return AttributeType.M;
        }
        return value instanceof List<?> ? AttributeType.L : AttributeType.NULL;
    }

    private static AttributeValue valueOf(Object value) {
        if (value instanceof String string) {
            return AttributeValue.of(string);
        }
        if (value instanceof DynamoNumber number) {
            return AttributeValue.written(sink -> sink.number(number));
        }
        if (value instanceof Boolean truth) {
            return AttributeValue.of(truth);
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, AttributeValue> entries = new LinkedHashMap<>();
            members.forEach((name, member) -> entries.put((String) name, valueOf(member)));
            return new AttributeValue.M(entries);
        }
        if (value instanceof List<?> elements) {
            List<AttributeValue> values = new ArrayList<>();
            elements.forEach(element -> values.add(valueOf(element)));
            return new AttributeValue.L(values);
        }
        return AttributeValue.written(sink -> sink.nullValue());
    }
}
