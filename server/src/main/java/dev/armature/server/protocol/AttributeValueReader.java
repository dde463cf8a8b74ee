package dev.armature.server.protocol;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.DynamoNumber;
import dev.armature.runtime.value.InvalidItemException;
import dev.armature.runtime.value.InvalidNumberException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what an input holds into a sink, token by token. Used for one item or value. */
final class AttributeValueReader {
    /** An item is itself a level, so this many lists and maps fit inside. */
    private static final int MAX_NESTED = 31;

    private final JsonInput json;
    private final AttributeSink sink;
    private int depth;

    AttributeValueReader(JsonInput json, AttributeSink sink) {
        this.json = json;
        this.sink = sink;
    }

    /** Reads {@code {"name": {"S": "value"}, …}}. */
    void attributes() {
        json.requireObject();
        NamesInMap names = new NamesInMap();
        for (String name = json.nextMember(); name != null; name = json.nextMember()) {
            if (!names.add(name)) {
                throw ProtocolException.serialization(Wording.duplicateName(name));
            }
            attribute(name);
            value();
        }
    }

    /** Reads {@code {"S": "value"}}: exactly one of the types that has a value. */
    void value() {
        if (json.isNull()) {
            throw new ValidationException(Wording.VALUE_WITHOUT_TYPE);
        }
        json.requireAttributeValue();
        boolean found = false;
        for (String type = json.nextMember(); type != null; type = json.nextMember()) {
            if (json.isNull()) {
                continue;
            }
            if (found && isType(type)) {
                throw severalTypes(type);
            }
            found |= typed(type);
        }
        if (!found) {
            throw new ValidationException(Wording.VALUE_WITHOUT_TYPE);
        }
    }

    /** Reads the rest of a value for the numbers in it: one that is wrong is told before there being several types. */
    private ValidationException severalTypes(String second) {
        for (String type = second; type != null; type = json.nextMember()) {
            if (type.equals("N") && !json.isNull()) {
                number();
            } else {
                json.skip();
            }
        }
        return new ValidationException(Wording.VALUE_WITH_SEVERAL_TYPES);
    }

    private static boolean isType(String name) {
        return switch (name) {
            case "S", "N", "B", "SS", "NS", "BS", "M", "L", "BOOL", "NULL" -> true;
            default -> false;
        };
    }

    /** Reads the value of a type; passes by what is none, as the service does with members that it does not know. */
    private boolean typed(String type) {
        switch (type) {
            case "S" -> string(json.text());
            case "N" -> sink.number(number());
            case "B" -> sink.binary(json.bytes());
            case "BOOL" -> sink.bool(json.flag());
            case "NULL" -> nullValue();
            case "M" -> map();
            case "L" -> list();
            case "SS" -> strings();
            case "NS" -> numbers();
            case "BS" -> binaries();
            default -> {
                json.skip();
                return false;
            }
        }
        return true;
    }

    private void attribute(String name) {
        try {
            sink.attribute(name);
        } catch (InvalidItemException e) {
            throw refused(e);
        }
    }

    private void string(String text) {
        try {
            sink.string(text);
        } catch (InvalidItemException e) {
            throw refused(e);
        }
    }

    private static ValidationException refused(InvalidItemException problem) {
        ValidationException refused = new ValidationException(Wording.invalidItem(problem));
        refused.initCause(problem);
        return refused;
    }

    private DynamoNumber number() {
        String text = json.text();
        try {
            return DynamoNumber.parse(text);
        } catch (InvalidNumberException e) {
            ValidationException refused = new ValidationException(Wording.number(e));
            refused.initCause(e);
            throw refused;
        }
    }

    private void nullValue() {
        if (!json.flag()) {
            throw new ValidationException(Wording.NULL_MUST_BE_TRUE);
        }
        sink.nullValue();
    }

    private void map() {
        enter();
        sink.startMap();
        attributes();
        sink.endMap();
        depth--;
    }

    private void list() {
        enter();
        json.requireArray();
        sink.startList();
        while (json.nextElement()) {
            value();
        }
        sink.endList();
        depth--;
    }

    private void enter() {
        if (++depth > MAX_NESTED) {
            throw new ValidationException(Wording.NESTED_TOO_DEEP);
        }
    }

    private void strings() {
        List<String> members = startSet(AttributeType.SS);
        Set<String> seen = new HashSet<>();
        while (json.nextElement()) {
            String member = json.text();
            members.add(member);
            seen.add(member);
            string(member);
        }
        endSet(AttributeType.SS, members, seen);
    }

    private void numbers() {
        List<DynamoNumber> members = startSet(AttributeType.NS);
        Set<DynamoNumber> seen = new HashSet<>();
        while (json.nextElement()) {
            DynamoNumber member = number();
            members.add(member);
            seen.add(member);
            sink.number(member);
        }
        endSet(AttributeType.NS, members, seen);
    }

    private void binaries() {
        List<String> members = startSet(AttributeType.BS);
        Set<String> seen = new HashSet<>();
        while (json.nextElement()) {
            byte[] member = json.bytes();
            String encoded = Base64.getEncoder().encodeToString(member);
            members.add(encoded);
            seen.add(encoded);
            sink.binary(member);
        }
        endSet(AttributeType.BS, members, seen);
    }

    private <T> List<T> startSet(AttributeType type) {
        json.requireArray();
        sink.startSet(type);
        return new ArrayList<>();
    }

    private <T> void endSet(AttributeType type, List<T> members, Set<T> distinct) {
        if (members.isEmpty()) {
            throw new ValidationException(Wording.emptySet(type));
        }
        if (distinct.size() < members.size()) {
            throw new ValidationException(Wording.duplicateInSet(type, members));
        }
        sink.endSet();
    }

    /** The names seen in one map. Few are compared one by one, which is cheaper than hashing them into a set. */
    private static final class NamesInMap {
        private static final int FEW = 16;

        private @Nullable String[] few = new @Nullable String[8];
        private int count;
        private @Nullable Set<String> many;

        /** Adds a name; false if it was there. */
        boolean add(String name) {
            if (many != null) {
                return many.add(name);
            }
            for (int i = 0; i < count; i++) {
                if (name.equals(few[i])) {
                    return false;
                }
            }
            if (count == FEW) {
                Set<String> names = new HashSet<>();
                for (String known : few) {
                    if (known != null) {
                        names.add(known);
                    }
                }
                many = names;
                return names.add(name);
            }
            if (count == few.length) {
                few = Arrays.copyOf(few, FEW);
            }
            few[count++] = name;
            return true;
        }
    }
}
