package dev.armature.engine.operation;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.wording.ControlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.Tag;
import dev.armature.runtime.operation.TagResourceRequest;
import dev.armature.runtime.operation.TagResourceResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** TagResource: labels a table. */
final class TagResourceHandler implements OperationHandler<TagResourceRequest, TagResourceResponse> {
    private final Tables tables;

    TagResourceHandler(Tables tables) {
        this.tables = tables;
    }

    @Override
    public TagResourceResponse handle(TagResourceRequest request) {
        if (request.tags().isEmpty()) {
            throw new ValidationException(ControlWording.noTags());
        }
        TagCheck.check(request.tags());
        tables.changeByArn(request.resourceArn(), table -> table.withTags(labelled(table, request.tags())));
        return new TagResourceResponse();
    }

    private static List<Tag> labelled(TableDefinition table, List<Tag> added) {
        Map<String, Tag> tags = new LinkedHashMap<>();
        for (Tag tag : table.request().tags()) {
            tags.put(tag.key(), tag);
        }
        for (Tag tag : added) {
            tags.put(tag.key(), tag);
        }
        TagCheck.checkCount(tags.values());
        return List.copyOf(tags.values());
    }
}
