package dev.armature.engine.operation;

import dev.armature.runtime.operation.ListTagsOfResourceRequest;
import dev.armature.runtime.operation.ListTagsOfResourceResponse;
import dev.armature.runtime.operation.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * ListTagsOfResource: the labels of a table, by name, all of them at once. The service says that it has no pages of them,
 * as a table has at most fifty, and passes over any token; Terraform's provider for AWS asks for no second page.
 */
final class ListTagsOfResourceHandler
        implements OperationHandler<ListTagsOfResourceRequest, ListTagsOfResourceResponse> {
    private final Tables tables;

    ListTagsOfResourceHandler(Tables tables) {
        this.tables = tables;
    }

    @Override
    public ListTagsOfResourceResponse handle(ListTagsOfResourceRequest request) {
        List<Tag> tags = tables.requireByArn(request.resourceArn()).request().tags().stream()
                .sorted(Comparator.comparing(Tag::key))
                .toList();
        return new ListTagsOfResourceResponse(tags, Optional.empty());
    }
}
