package dev.armature.runtime.sdk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the question marks of PartiQL statements stand for. The service refuses a list without members. */
final class StatementParameters {
    private StatementParameters() {}

    /** Returns the parameters in the SDK's form; null, which sends nothing, for none. */
    static @Nullable List<AttributeValue> toSdk(List<dev.armature.runtime.value.AttributeValue> parameters) {
        return parameters.isEmpty()
                ? null
                : parameters.stream().map(SdkValues::toSdk).toList();
    }

    /** Returns the parameters of a request. */
    static List<dev.armature.runtime.value.AttributeValue> fromSdk(
            boolean present, List<AttributeValue> parameters, String member) {
        if (present && parameters.isEmpty()) {
            throw RequestFaults.tooShort("[]", member);
        }
        List<dev.armature.runtime.value.AttributeValue> values = new ArrayList<>(parameters.size());
        parameters.forEach(parameter -> values.add(SdkValues.fromSdk(parameter)));
        return values;
    }
}
