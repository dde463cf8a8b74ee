package dev.armature.runtime.operation;

import java.util.List;

/**
 * Labels a table; a label of the same name is replaced.
 *
 * @param resourceArn the ARN of the table
 * @param tags the labels
 */
public record TagResourceRequest(String resourceArn, List<Tag> tags) {
    /** Copies the list. */
    public TagResourceRequest {
        tags = List.copyOf(tags);
    }
}
