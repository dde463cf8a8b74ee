package dev.armature.runtime.sdk;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.UnexpectedTypeException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the SDK's map of an item where it lies.
 *
 * <p>It stands on a value, or inside a set on a member, which the SDK keeps as plain text or bytes.
 */
final class SdkSource implements AttributeSource {
    private Level level;
    /** The value it stands on; null inside a set and where it stands nowhere. */
    private @Nullable AttributeValue at;
    /** The member of a set that it stands on. */
    private @Nullable Object member;

    private String name = "";

    SdkSource(Map<String, AttributeValue> attributes) {
        this.level = new Level(null, AttributeType.M, attributes, List.of());
    }

    @Override
    public boolean find(AttributeName wanted) {
        AttributeValue found = level.entries.get(wanted.text());
        at = found;
        if (found == null) {
            return false;
        }
        name = wanted.text();
        return true;
    }

    @Override
    public boolean next() {
        at = null;
        member = null;
        Iterator<?> remaining = level.remaining();
        if (!remaining.hasNext()) {
            return false;
        }
        Object next = remaining.next();
        if (next instanceof Map.Entry<?, ?> entry) {
            name = (String) entry.getKey();
            at = (AttributeValue) entry.getValue();
        } else if (level.type == AttributeType.L) {
            at = (AttributeValue) next;
        } else {
            member = next;
        }
        return true;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String lastAttribute() {
        return name;
    }

    @Override
    public AttributeType type() {
        return member == null ? SdkValues.typeOf(at) : level.memberType();
    }

    @Override
    public void require(AttributeType expected) {
        AttributeType found = type();
        if (found != expected) {
            throw new UnexpectedTypeException(name, expected, found);
        }
    }

    @Override
    public String string() {
        require(AttributeType.S);
        return at == null ? (String) Objects.requireNonNull(member) : at.s();
    }

    @Override
    public DynamoNumber number() {
        require(AttributeType.N);
        return SdkValues.number(at == null ? (String) Objects.requireNonNull(member) : at.n());
    }

    @Override
    public byte[] binary() {
        require(AttributeType.B);
        SdkBytes bytes = at == null ? (SdkBytes) Objects.requireNonNull(member) : at.b();
        return bytes.asByteArray();
    }

    @Override
    public boolean bool() {
        return standing(AttributeType.BOOL).bool();
    }

    private AttributeValue standing(AttributeType expected) {
        require(expected);
        return Objects.requireNonNull(at);
    }

    @Override
    public int enter() {
        AttributeType type = type();
        if (type != AttributeType.M && type != AttributeType.L && !type.isSet()) {
            throw new UnexpectedTypeException(name, AttributeType.M, type);
        }
        AttributeValue container = Objects.requireNonNull(at);
        List<?> elements = switch (type) {
            case L -> container.l();
            case SS -> container.ss();
            case NS -> container.ns();
            case BS -> container.bs();
            case S, N, B, BOOL, NULL, M -> List.of();
        };
        level = new Level(level, type, type == AttributeType.M ? container.m() : Map.of(), elements);
        at = null;
        return type == AttributeType.M ? level.entries.size() : elements.size();
    }

    @Override
    public void exit() {
        level = Objects.requireNonNull(level.outer, "Nothing was entered");
        at = null;
        member = null;
    }

    @Override
    public dev.armature.runtime.value.AttributeValue value() {
        if (member == null) {
            return SdkValues.fromSdk(Objects.requireNonNull(at, "It stands on no value"));
        }
        return switch (level.type) {
            case SS -> dev.armature.runtime.value.AttributeValue.of(string());
            case NS -> new dev.armature.runtime.value.AttributeValue.N(number());
            case BS -> new dev.armature.runtime.value.AttributeValue.B(binary());
            case S, N, B, BOOL, NULL, M, L -> throw new IllegalStateException("A " + level.type + " has no members");
        };
    }

    @Override
    public void copyTo(AttributeSink sink) {
        if (member == null) {
            SdkValues.write(at, sink);
        } else {
            sink.value(value());
        }
    }

    /** A container it is inside of. */
    private static final class Level {
        final @Nullable Level outer;
        final AttributeType type;
        /** The entries of a map. */
        final Map<String, AttributeValue> entries;
        /** The elements of a list, the members of a set. */
        final List<?> elements;

        private @Nullable Iterator<?> remaining;

        Level(@Nullable Level outer, AttributeType type, Map<String, AttributeValue> entries, List<?> elements) {
            this.outer = outer;
            this.type = type;
            this.entries = entries;
            this.elements = elements;
        }

        /** Returns what is still to be walked over. Made when first asked for: codecs look up and never walk. */
        Iterator<?> remaining() {
            Iterator<?> iterator = remaining;
            if (iterator == null) {
                iterator = type == AttributeType.M ? entries.entrySet().iterator() : elements.iterator();
                remaining = iterator;
            }
            return iterator;
        }

        AttributeType memberType() {
            return switch (type) {
                case SS -> AttributeType.S;
                case NS -> AttributeType.N;
                case BS -> AttributeType.B;
                case S, N, B, BOOL, NULL, M, L -> throw new IllegalStateException("A " + type + " has no members");
            };
        }
    }
}
