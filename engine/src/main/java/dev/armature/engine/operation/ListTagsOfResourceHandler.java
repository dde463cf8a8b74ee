package dev.armature.engine.operation;

import dev.armature.runtime.operation.ListTagsOfResourceRequest;
import dev.armature.runtime.operation.ListTagsOfResourceResponse;
import dev.armature.runtime.operation.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** ListTagsOfResource: a page of the labels of a table, by name; the token is the last name. */
final class ListTagsOfResourceHandler
        implements OperationHandler<ListTagsOfResourceRequest, ListTagsOfResourceResponse> {
    private static final int PAGE = 10;

    private final Tables tables;

    ListTagsOfResourceHandler(Tables tables) {
        this.tables = tables;
    }

    @Override
    public ListTagsOfResourceResponse handle(ListTagsOfResourceRequest request) {
        String after = request.nextToken().orElse("");
        List<Tag> rest = tables.requireByArn(request.resourceArn()).request().tags().stream()
                .filter(tag -> tag.key().compareTo(after) > 0)
                .sorted(Comparator.comparing(Tag::key))
                .toList();
        if (rest.size() <= PAGE) {
            return new ListTagsOfResourceResponse(rest, Optional.empty());
        }
        List<Tag> page = rest.subList(0, PAGE);
        return new ListTagsOfResourceResponse(
                page, Optional.of(page.get(PAGE - 1).key()));
    }
}
