package dev.armature.conformance.mapper;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import dev.armature.annotation.Unique;
import dev.armature.annotation.Version;
import java.util.Optional;
import java.util.OptionalLong;

/** An entity with values that no other has: one that is always there, two that may be absent and share no scope. */
@Table(name = "Members", allowScan = true)
record Member(
        @PartitionKey String id,
        @Unique String email,
        @Unique(scope = "handle") Optional<String> handle,
        @Unique OptionalLong badge,
        int visits,
        @Version long version) {

    static Member of(String id, String email) {
        return new Member(id, email, Optional.empty(), OptionalLong.empty(), 0, 0);
    }

    Member withEmail(String other) {
        return new Member(id, other, handle, badge, visits, version);
    }

    Member called(String other) {
        return new Member(id, email, Optional.of(other), badge, visits, version);
    }

    Member wearing(long other) {
        return new Member(id, email, handle, OptionalLong.of(other), visits, version);
    }

    MemberKey key() {
        return new MemberKey(id);
    }
}
