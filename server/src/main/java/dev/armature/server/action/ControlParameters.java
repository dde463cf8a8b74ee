package dev.armature.server.action;

import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.NameShape;

/** The parameters that requests about tables themselves have. */
final class ControlParameters {
    static final Member<String> TABLE_NAME = required("TableName", NameShape.TABLE);

    private ControlParameters() {}
}
