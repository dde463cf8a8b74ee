package dev.armature.runtime.sdk;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import dev.armature.runtime.value.WritableItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Attribute values and items in the AWS SDK's form and in ours.
 *
 * <p>A value of the SDK that can be none of the service's (no type or several, a set with a member twice, text that is
 * no number) is refused as the service refuses it, with a {@link dev.armature.runtime.error.ValidationException}.
 */
@SuppressWarnings("exports") // whoever calls this has the SDK; everybody else must not need it
public final class SdkValues {
    private SdkValues() {}

    /** Returns the value in the SDK's form. */
    public static AttributeValue toSdk(dev.armature.runtime.value.AttributeValue value) {
        return SdkSink.valueOf(value);
    }

    /** Returns the attributes in the SDK's form, in the order they are written in. */
    public static Map<String, AttributeValue> toMap(WritableItem item) {
        if (item instanceof SdkItem sdkItem) {
            return sdkItem.attributes();
        }
        SdkSink sink = new SdkSink();
        item.writeTo(sink);
        return sink.toMap();
    }

    /** Returns the map as an item that reads it directly. It is not copied, and must not change while it is in use. */
    public static ReadableItem readable(Map<String, AttributeValue> attributes) {
        return new SdkItem(attributes);
    }

    /** Returns the value in our form. */
    public static dev.armature.runtime.value.AttributeValue fromSdk(AttributeValue value) {
        return switch (typeOf(value)) {
            case S -> dev.armature.runtime.value.AttributeValue.of(value.s());
            case N -> new dev.armature.runtime.value.AttributeValue.N(number(value.n()));
            case B -> binary(value.b());
            case BOOL -> dev.armature.runtime.value.AttributeValue.of(value.bool());
            case NULL -> dev.armature.runtime.value.AttributeValue.NULL.INSTANCE;
            case SS -> new dev.armature.runtime.value.AttributeValue.SS(members(value.ss(), Function.identity()));
            case NS -> new dev.armature.runtime.value.AttributeValue.NS(members(value.ns(), SdkValues::number));
            case BS -> new dev.armature.runtime.value.AttributeValue.BS(members(value.bs(), SdkValues::binary));
            case L -> {
                List<dev.armature.runtime.value.AttributeValue> elements =
                        new ArrayList<>(value.l().size());
                value.l().forEach(element -> elements.add(fromSdk(element)));
                yield new dev.armature.runtime.value.AttributeValue.L(elements);
            }
            case M -> {
                Map<String, dev.armature.runtime.value.AttributeValue> entries = new LinkedHashMap<>();
                value.m().forEach((name, entry) -> entries.put(name, fromSdk(entry)));
                yield new dev.armature.runtime.value.AttributeValue.M(entries);
            }
        };
    }

    /** Returns the attributes as bytes. */
    static Item item(Map<String, AttributeValue> attributes) {
        return new SdkItem(attributes).toItem();
    }

    /** Writes the value, whole. */
    static void write(@Nullable AttributeValue value, AttributeSink sink) {
        AttributeType type = typeOf(value);
        AttributeValue present = Objects.requireNonNull(value);
        switch (type) {
            case S -> sink.string(present.s());
            case N -> sink.number(number(present.n()));
            case B -> sink.binary(present.b().asByteArrayUnsafe());
            case BOOL -> sink.bool(present.bool());
            case NULL -> sink.nullValue();
            case SS, NS, BS -> {
                sink.startSet(type);
                writeMembers(type, present, sink);
                sink.endSet();
            }
            case L -> {
                sink.startList();
                present.l().forEach(element -> write(element, sink));
                sink.endList();
            }
            case M -> {
                sink.startMap();
                writeEntries(present.m(), sink);
                sink.endMap();
            }
        }
    }

    /** Writes the entries of a map that is begun. */
    static void writeEntries(Map<String, AttributeValue> entries, AttributeSink sink) {
        entries.forEach((name, value) -> write(value, sink.attribute(name)));
    }

    private static void writeMembers(AttributeType type, AttributeValue set, AttributeSink sink) {
        if (type == AttributeType.SS) {
            members(set.ss(), Function.identity()).forEach(sink::string);
        } else if (type == AttributeType.NS) {
            members(set.ns(), SdkValues::number).forEach(sink::number);
        } else {
            members(set.bs(), SdkValues::binary).forEach(member -> member.writeTo(sink));
        }
    }

    /** Returns the one type that the value has. */
    static AttributeType typeOf(@Nullable AttributeValue value) {
        if (value == null) {
            throw RequestFaults.valueWithoutType();
        }
        AttributeValue.Type type = value.type();
        if (type == null) {
            throw RequestFaults.valueWithSeveralTypes();
        }
        return switch (type) {
            case S -> AttributeType.S;
            case N -> AttributeType.N;
            case B -> AttributeType.B;
            case SS -> AttributeType.SS;
            case NS -> AttributeType.NS;
            case BS -> AttributeType.BS;
            case M -> AttributeType.M;
            case L -> AttributeType.L;
            case BOOL -> AttributeType.BOOL;
            case NUL -> {
                if (!value.nul()) {
                    throw RequestFaults.nullThatIsFalse();
                }
                yield AttributeType.NULL;
            }
            case UNKNOWN_TO_SDK_VERSION -> throw RequestFaults.valueWithoutType();
        };
    }

    /** Returns the number that the text is. */
    static DynamoNumber number(String text) {
        return RequestFaults.refusingInvalid(text, DynamoNumber::parse);
    }

    private static dev.armature.runtime.value.AttributeValue.B binary(SdkBytes bytes) {
        return new dev.armature.runtime.value.AttributeValue.B(bytes.asByteArrayUnsafe());
    }

    private static <T, R> Set<R> members(List<T> members, Function<T, R> read) {
        Set<R> distinct = new LinkedHashSet<>();
        for (T member : members) {
            distinct.add(read.apply(member));
        }
        if (distinct.size() < members.size()) {
            throw RequestFaults.duplicatesInSet(members);
        }
        return distinct;
    }
}
