package dev.armature.runtime.operation;

import java.util.List;

/**
 * Takes labels from a table; that it has none of a name is no error.
 *
 * @param resourceArn the ARN of the table
 * @param tagKeys the names of the labels
 */
public record UntagResourceRequest(String resourceArn, List<String> tagKeys) {
    /** Copies the list. */
    public UntagResourceRequest {
        tagKeys = List.copyOf(tagKeys);
    }
}
