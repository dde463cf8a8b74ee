package dev.armature.server.action;

import static dev.armature.server.action.Parameters.ATTRIBUTE_NAME;
import static dev.armature.server.protocol.shape.Member.optional;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.server.protocol.shape.MapShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import dev.armature.server.protocol.shape.ValueShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds an update from {@code AttributeUpdates}, the parameter of the first API: an action for each attribute. */
final class LegacyUpdate {
    private static final Member<AttributeValue> VALUE = optional("Value", ValueShape.INSTANCE);
    private static final Member<String> ACTION = optional("Action", TextShape.oneOf("ADD", "PUT", "DELETE"));

    /** What is done to each attribute. */
    static final Member<Map<String, Structure>> ATTRIBUTE_UPDATES = optional(
            "AttributeUpdates", MapShape.of(ATTRIBUTE_NAME, StructureShape.of("AttributeValueUpdate", VALUE, ACTION)));

    private final List<Update.Set> sets = new ArrayList<>();
    private final List<Update.Remove> removes = new ArrayList<>();
    private final List<Update.Add> adds = new ArrayList<>();
    private final List<Update.Delete> deletes = new ArrayList<>();

    private LegacyUpdate() {}

    /** Returns the update of a request, in whichever way it is given. */
    static Optional<Expression<Update>> orExpression(Structure parameters, Member<String> expression) {
        Optional<Map<String, Structure>> given = parameters.find(ATTRIBUTE_UPDATES);
        if (given.isEmpty()) {
            return Expressions.find(parameters, expression);
        }
        LegacyUpdate update = new LegacyUpdate();
        given.get().forEach((name, one) -> update.add(DocumentPath.of(name), one));
        return Optional.of(Expression.legacy(new Update(update.sets, update.removes, update.adds, update.deletes)));
    }

    private void add(DocumentPath path, Structure one) {
        String action = one.find(ACTION).orElse("PUT");
        Optional<AttributeValue> value = one.find(VALUE);
        if (value.isEmpty()) {
            if (!action.equals("DELETE")) {
                throw new ValidationException(LegacyWording.ONLY_DELETE_WITHOUT_VALUE);
            }
            removes.add(new Update.Remove(path));
        } else if (action.equals("PUT")) {
            sets.add(new Update.Set(path, new Operand.Constant(value.get())));
        } else if (action.equals("ADD") && value.get().type() == AttributeType.L) {
            sets.add(new Update.Set(path, appended(path, value.get())));
        } else if (action.equals("ADD")) {
            requireType(value.get(), "ADD action", value.get().type() == AttributeType.N);
            adds.add(new Update.Add(path, value.get()));
        } else {
            requireType(value.get(), "DELETE action with value", false);
            deletes.add(new Update.Delete(path, value.get()));
        }
    }

    /** Lists grow at their end, which the {@code ADD} of expressions does not do. */
    private static UpdateValue appended(DocumentPath path, AttributeValue value) {
        UpdateValue before = new UpdateValue.IfNotExists(path, new Operand.Constant(new AttributeValue.L(List.of())));
        return new UpdateValue.ListAppend(before, new Operand.Constant(value));
    }

    private static void requireType(AttributeValue value, String action, boolean alsoAllowed) {
        if (!alsoAllowed && !value.type().isSet()) {
            throw LegacyWording.updateType(action, value.type());
        }
    }
}
