package dev.armature.server.protocol.shape;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The values of a structure's members, as they were read. */
public final class Structure {
    private final StructureShape shape;
    private final @Nullable Object[] values;

    Structure(StructureShape shape, @Nullable Object[] values) {
        this.shape = shape;
        this.values = values;
    }

    /** Returns the value of a member that is required, and was checked to be there. */
    public <T> T get(Member<T> member) {
        T value = valueOrNull(member);
        if (value == null) {
            throw new IllegalStateException(shape.name() + " lacks " + member.name() + ", which nobody checked");
        }
        return value;
    }

    /** Returns the value of a member; empty if the request leaves it out. */
    public <T> Optional<T> find(Member<T> member) {
        return Optional.ofNullable(valueOrNull(member));
    }

    /** Returns the elements of a list; none if the request leaves it out. */
    public <E> List<E> list(Member<List<E>> member) {
        List<E> elements = valueOrNull(member);
        return elements == null ? List.of() : elements;
    }

    /** Returns whether the request has the member. */
    public boolean has(Member<?> member) {
        return valueOrNull(member) != null;
    }

    /** Returns a boolean, or {@code otherwise} if the request leaves it out. */
    public boolean flag(Member<Boolean> member, boolean otherwise) {
        Boolean value = valueOrNull(member);
        return value == null ? otherwise : value;
    }

    /** Returns a 32-bit number; empty if the request leaves it out. */
    public Optional<Integer> integer(Member<Long> member) {
        return find(member).map(Math::toIntExact);
    }

    /** Returns one of an enum's constants by its name; empty if the request leaves it out. */
    public <E extends Enum<E>> Optional<E> choice(Member<String> member, Class<E> type) {
        String name = valueOrNull(member);
        return name == null ? Optional.empty() : Optional.of(Enum.valueOf(type, name));
    }

    /** Returns one of an enum's constants by its name, or {@code otherwise} if the request leaves it out. */
    public <E extends Enum<E>> E choice(Member<String> member, E otherwise) {
        String name = valueOrNull(member);
        return name == null ? otherwise : Enum.valueOf(otherwise.getDeclaringClass(), name);
    }

    /** A member's value has the type that the member's shape reads, which the compiler cannot see in an array. */
    @SuppressWarnings("unchecked")
    <T> @Nullable T valueOrNull(Member<T> member) {
        List<Member<?>> members = shape.members();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).equals(member)) {
                return (T) values[i];
            }
        }
        throw new IllegalArgumentException(shape.name() + " has no member " + member.name());
    }

    /** Returns the structure as the service's messages show it: {@code Tag(key=a, value=b)}. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", shape.name() + "(", ")");
        for (int i = 0; i < values.length; i++) {
            text.add(Violations.lowerFirst(shape.members().get(i).name()) + "=" + values[i]);
        }
        return text.toString();
    }
}
