package dev.armature.processor.model;

import java.util.List;

/**
 * A record with {@code @ItemCollection}: an entity, and others whose keys continue its key.
 *
 * @param type the record's type
 * @param members its components in order
 * @param accessor the method of the table's type that reads it: {@code orderWithLines}
 * @param origin the place of the record
 */
public record CollectionModel(TypeRef type, List<Member> members, String accessor, Origin origin) {

    public CollectionModel {
        members = List.copyOf(members);
    }

    /** Returns the member that is asked for by its key. */
    public Member root() {
        return members.stream()
                .filter(member -> member.form() == Form.ROOT)
                .findFirst()
                .orElseThrow();
    }

    /**
     * A component of the record.
     *
     * @param entity the type of its entity
     * @param form how many of them it takes
     * @param origin the place of the component
     */
    public record Member(TypeRef entity, Form form, Origin origin) {}

    /** How many entities a component takes. */
    public enum Form {
        /** The one whose key is asked for. */
        ROOT,
        /** Any number. */
        LIST,
        /** None or one. */
        OPTIONAL,
        /** One, which must be there. */
        SINGLE
    }
}
