package dev.armature.server.action;

import static dev.armature.server.action.TagParameters.RESOURCE_ARN;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.UntagResourceRequest;
import dev.armature.runtime.operation.UntagResourceResponse;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import java.util.List;

/** UntagResource. */
final class UntagResourceAction implements Action<UntagResourceRequest, UntagResourceResponse> {
    private static final Member<List<String>> TAG_KEYS = required("TagKeys", ListShape.of(TextShape.ANY));
    private static final StructureShape PARAMETERS = StructureShape.of("UntagResourceInput", RESOURCE_ARN, TAG_KEYS);

    @Override
    public Operation<UntagResourceRequest, UntagResourceResponse> operation() {
        return Operation.UNTAG_RESOURCE;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public UntagResourceRequest request(Structure parameters) {
        return new UntagResourceRequest(parameters.get(RESOURCE_ARN), parameters.list(TAG_KEYS));
    }

    @Override
    public boolean hasBody() {
        return false;
    }

    @Override
    public void write(UntagResourceRequest request, UntagResourceResponse response, JsonOutput json) {}
}
