package dev.armature.runtime.operation;

import java.util.List;
import java.util.Optional;

/**
 * The labels of a table, or a page of them.
 *
 * @param tags the labels, by name
 * @param nextToken what to ask for the next page with; absent if this is the last
 */
public record ListTagsOfResourceResponse(List<Tag> tags, Optional<String> nextToken) {
    /** Copies the list. */
    public ListTagsOfResourceResponse {
        tags = List.copyOf(tags);
    }
}
