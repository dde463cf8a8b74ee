package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels of a table's. */
final class Tags {
    private Tags() {}

    static @Nullable List<software.amazon.awssdk.services.dynamodb.model.Tag> toSdk(List<Tag> tags) {
        return tags.isEmpty()
                ? null
                : tags.stream()
                        .map(tag -> software.amazon.awssdk.services.dynamodb.model.Tag.builder()
                                .key(tag.key())
                                .value(tag.value())
                                .build())
                        .toList();
    }

    static List<Tag> fromSdk(List<software.amazon.awssdk.services.dynamodb.model.Tag> tags) {
        return tags.stream()
                .map(tag -> new Tag(
                        RequestFaults.required(tag.key(), "tags.member.key"),
                        RequestFaults.required(tag.value(), "tags.member.value")))
                .toList();
    }
}
