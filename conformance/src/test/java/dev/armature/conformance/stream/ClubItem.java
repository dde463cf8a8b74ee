package dev.armature.conformance.stream;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.Table;
import dev.armature.annotation.Unique;

/** A table of two entities, one of them with a unique value. */
@Table(name = "Club", partitionKey = "PK", sortKey = "SK", stream = StreamView.NEW_AND_OLD_IMAGES)
sealed interface ClubItem {

    @Item
    @Key(partition = "MEMBER#{id}", sort = "MEMBER")
    record Member(String id, @Unique String email) implements ClubItem {}

    @Item
    @Key(partition = "MEMBER#{id}", sort = "FEE#{year:4}")
    record Fee(String id, int year) implements ClubItem {}
}
