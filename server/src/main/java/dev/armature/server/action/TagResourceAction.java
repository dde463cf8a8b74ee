package dev.armature.server.action;

import static dev.armature.server.action.TagParameters.RESOURCE_ARN;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.TagResourceRequest;
import dev.armature.runtime.operation.TagResourceResponse;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import java.util.List;

/** TagResource. */
final class TagResourceAction implements Action<TagResourceRequest, TagResourceResponse> {
    private static final Member<List<Structure>> TAGS = required("Tags", TagParameters.TAGS_SHAPE);
    private static final StructureShape PARAMETERS = StructureShape.of("TagResourceInput", RESOURCE_ARN, TAGS);

    @Override
    public Operation<TagResourceRequest, TagResourceResponse> operation() {
        return Operation.TAG_RESOURCE;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public TagResourceRequest request(Structure parameters) {
        return new TagResourceRequest(parameters.get(RESOURCE_ARN), TagParameters.tags(parameters.list(TAGS)));
    }

    @Override
    public boolean hasBody() {
        return false;
    }

    @Override
    public void write(TagResourceRequest request, TagResourceResponse response, JsonOutput json) {}
}
