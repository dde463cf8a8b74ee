package dev.armature.engine.operation;

import dev.armature.engine.wording.ControlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.UntagResourceRequest;
import dev.armature.runtime.operation.UntagResourceResponse;
import java.util.HashSet;
import java.util.Set;

/** UntagResource: takes labels from a table. */
final class UntagResourceHandler implements OperationHandler<UntagResourceRequest, UntagResourceResponse> {
    private final Tables tables;

    UntagResourceHandler(Tables tables) {
        this.tables = tables;
    }

    @Override
    public UntagResourceResponse handle(UntagResourceRequest request) {
        if (request.tagKeys().isEmpty()) {
            throw new ValidationException(ControlWording.noTagKeys());
        }
        TagCheck.checkKeys(request.tagKeys());
        Set<String> removed = new HashSet<>(request.tagKeys());
        tables.changeByArn(
                request.resourceArn(),
                table -> table.withTags(table.request().tags().stream()
                        .filter(tag -> !removed.contains(tag.key()))
                        .toList()));
        return new UntagResourceResponse();
    }
}
