package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * Asks for the labels of a table.
 *
 * @param resourceArn the ARN of the table
 * @param nextToken what the page before ended with; absent for the first page
 */
public record ListTagsOfResourceRequest(String resourceArn, Optional<String> nextToken) {}
