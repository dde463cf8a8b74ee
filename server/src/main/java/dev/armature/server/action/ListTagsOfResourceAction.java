package dev.armature.server.action;

import static dev.armature.server.action.TagParameters.RESOURCE_ARN;
import static dev.armature.server.protocol.shape.Member.optional;

import dev.armature.runtime.operation.ListTagsOfResourceRequest;
import dev.armature.runtime.operation.ListTagsOfResourceResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;

/** ListTagsOfResource. */
final class ListTagsOfResourceAction implements Action<ListTagsOfResourceRequest, ListTagsOfResourceResponse> {
    private static final Member<String> NEXT_TOKEN = optional("NextToken", TextShape.ANY);
    private static final StructureShape PARAMETERS =
            StructureShape.of("ListTagsOfResourceInput", RESOURCE_ARN, NEXT_TOKEN);

    @Override
    public Operation<ListTagsOfResourceRequest, ListTagsOfResourceResponse> operation() {
        return Operation.LIST_TAGS_OF_RESOURCE;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public ListTagsOfResourceRequest request(Structure parameters) {
        return new ListTagsOfResourceRequest(parameters.get(RESOURCE_ARN), parameters.find(NEXT_TOKEN));
    }

    @Override
    public void write(ListTagsOfResourceRequest request, ListTagsOfResourceResponse response, JsonOutput json) {
        json.objects(
                        "Tags",
                        response.tags(),
                        (out, tag) -> out.text("Key", tag.key()).text("Value", tag.value()))
                .text("NextToken", response.nextToken());
    }
}
