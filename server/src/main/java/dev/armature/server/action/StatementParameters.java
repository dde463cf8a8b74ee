package dev.armature.server.action;

import static dev.armature.server.protocol.shape.Member.optional;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.TextShape;
import dev.armature.server.protocol.shape.ValueShape;
import java.util.List;

/** The parameters that the operations of PartiQL share: a statement, and what its question marks stand for. */
final class StatementParameters {
    static final Member<String> STATEMENT = required("Statement", TextShape.ofLength(1, 8192));
    static final Member<List<AttributeValue>> PARAMETERS =
            optional("Parameters", new ListShape<>(ValueShape.INSTANCE, Limits.atLeast(1)));

    private StatementParameters() {}
}
