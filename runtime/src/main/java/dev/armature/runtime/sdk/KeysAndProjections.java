package dev.armature.runtime.sdk;

import dev.armature.runtime.expression.ExpressionRenderer;
import dev.armature.runtime.operation.KeysAndProjection;
import dev.armature.runtime.value.WritableItem;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** What a batch reads from one table. Each table has placeholders of its own. */
final class KeysAndProjections {
    private KeysAndProjections() {}

    static KeysAndAttributes toSdk(KeysAndProjection keys) {
        ExpressionRenderer renderer = new ExpressionRenderer(keys.substitutions());
        return KeysAndAttributes.builder()
                .keys(Items.maps(keys.keys()))
                .consistentRead(keys.consistentRead() ? true : null)
                .projectionExpression(
                        keys.projectionExpression().map(renderer::projection).orElse(null))
                .expressionAttributeNames(Placeholders.names(renderer))
                .build();
    }

    static KeysAndProjection fromSdk(KeysAndAttributes keys) {
        LegacyParameters.refuse(keys.hasAttributesToGet(), "AttributesToGet", "ProjectionExpression");
        RequestFaults.required(keys.hasKeys() ? keys : null, "requestItems.member.keys");
        return new KeysAndProjection(
                List.<WritableItem>copyOf(Items.readables(keys.keys())),
                Boolean.TRUE.equals(keys.consistentRead()),
                Placeholders.text(keys.projectionExpression()),
                Placeholders.of(keys.expressionAttributeNames()));
    }
}
