package dev.armature.server.protocol.shape;

import dev.armature.server.protocol.JsonInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A structure: members by name, in the API's order. Members that it does not know, and nulls, are passed by.
 *
 * @param name the API's name for it
 */
public record StructureShape(String name, List<Member<?>> members) implements Shape<Structure> {
    /** Copies the list. */
    public StructureShape {
        members = List.copyOf(members);
    }

    /** Returns the shape of structures with these members. */
    public static StructureShape of(String name, Member<?>... members) {
        return new StructureShape(name, List.of(members));
    }

    @Override
    public Structure read(JsonInput json) {
        json.requireObject();
        @Nullable Object[] values = new @Nullable Object[members.size()];
        for (String member = json.nextMember(); member != null; member = json.nextMember()) {
            int index = indexOf(member);
            if (index < 0 || json.isNull()) {
                json.skip();
            } else {
                values[index] = members.get(index).shape().read(json);
            }
        }
        return new Structure(this, values);
    }

    private int indexOf(String member) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(member)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void check(Structure value, Violations violations) {
        for (Member<?> member : members) {
            violations.enterMember(member.name());
            check(value, member, violations);
            violations.exit();
        }
    }

    private static <T> void check(Structure structure, Member<T> member, Violations violations) {
        T value = structure.valueOrNull(member);
        if (value != null) {
            member.shape().check(value, violations);
        } else if (member.isRequired()) {
            violations.addMissing();
        }
    }
}
