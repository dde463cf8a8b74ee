package dev.armature.server.protocol.shape;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.server.protocol.AttributeValueJson;
import dev.armature.server.protocol.JsonInput;
import dev.armature.server.protocol.Wording;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values that expressions refer to, by placeholder; a wrong one is refused by its placeholder. */
public record ExpressionValuesShape() implements Shape<Map<String, AttributeValue>> {
    /** The only one that is needed. */
    public static final ExpressionValuesShape INSTANCE = new ExpressionValuesShape();

    @Override
    public Map<String, AttributeValue> read(JsonInput json) {
        json.requireObject();
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (String name = json.nextMember(); name != null; name = json.nextMember()) {
            if (!json.isNull()) {
                values.put(name, value(json, name));
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private static AttributeValue value(JsonInput json, String placeholder) {
        json.requireAttributeValue();
        return json.validInExpressions(
                () -> Refusals.reworded(
                        () -> AttributeValueJson.readValue(json),
                        problem -> Wording.expressionValue(problem, placeholder)),
                AttributeValue.NULL.INSTANCE);
    }

    @Override
    public void check(Map<String, AttributeValue> value, Violations violations) {
        // Values that are wrong in themselves wait in the input.
    }
}
