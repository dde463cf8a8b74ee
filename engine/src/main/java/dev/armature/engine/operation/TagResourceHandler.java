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
    private static final int MAX_TAGS = 50;

    private final Tables tables;

    TagResourceHandler(Tables tables) {
        this.tables = tables;
    }

    @Override
    public TagResourceResponse handle(TagResourceRequest request) {
        if (request.tags().isEmpty()) {
            throw new ValidationException(ControlWording.noTags());
        }
        Map<String, Tag> added = new LinkedHashMap<>();
        for (Tag tag : request.tags()) {
            if (added.put(tag.key(), tag) != null) {
                throw new ValidationException(ControlWording.tagTwice(tag.key()));
            }
        }
        tables.changeByArn(request.resourceArn(), table -> table.withTags(labelled(table, added)));
        return new TagResourceResponse();
    }

    private static List<Tag> labelled(TableDefinition table, Map<String, Tag> added) {
        Map<String, Tag> tags = new LinkedHashMap<>();
        for (Tag tag : table.request().tags()) {
            tags.put(tag.key(), tag);
        }
        tags.putAll(added);
        if (tags.size() > MAX_TAGS) {
            throw new ValidationException(ControlWording.tooManyTags(MAX_TAGS));
        }
        return List.copyOf(tags.values());
    }
}
