package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.KeyType;
import dev.armature.runtime.value.AttributeType;
import java.util.List;

/** Keys and the types of their attributes. */
final class KeySchemas {
    private static final List<AttributeType> KEY_TYPES = List.of(AttributeType.B, AttributeType.N, AttributeType.S);

    private KeySchemas() {}

    static List<software.amazon.awssdk.services.dynamodb.model.KeySchemaElement> toSdk(List<KeySchemaElement> key) {
        return key.stream()
                .map(element -> software.amazon.awssdk.services.dynamodb.model.KeySchemaElement.builder()
                        .attributeName(element.attributeName())
                        .keyType(element.keyType().name())
                        .build())
                .toList();
    }

    static List<KeySchemaElement> fromSdk(List<software.amazon.awssdk.services.dynamodb.model.KeySchemaElement> key) {
        return key.stream()
                .map(element -> new KeySchemaElement(
                        RequestFaults.required(element.attributeName(), "keySchema.member.attributeName"),
                        WireEnum.requested(element.keyTypeAsString(), KeyType.class, "keySchema.member.keyType")))
                .toList();
    }

    static List<software.amazon.awssdk.services.dynamodb.model.AttributeDefinition> definitionsToSdk(
            List<AttributeDefinition> definitions) {
        return definitions.stream()
                .map(definition -> software.amazon.awssdk.services.dynamodb.model.AttributeDefinition.builder()
                        .attributeName(definition.attributeName())
                        .attributeType(definition.attributeType().name())
                        .build())
                .toList();
    }

    static List<AttributeDefinition> definitionsFromSdk(
            List<software.amazon.awssdk.services.dynamodb.model.AttributeDefinition> definitions) {
        return definitions.stream()
                .map(definition -> new AttributeDefinition(
                        RequestFaults.required(definition.attributeName(), "attributeDefinitions.member.attributeName"),
                        keyType(definition.attributeTypeAsString())))
                .toList();
    }

    private static AttributeType keyType(String name) {
        String member = "attributeDefinitions.member.attributeType";
        RequestFaults.required(name, member);
        for (AttributeType type : KEY_TYPES) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw RequestFaults.notInEnum(name, member, KEY_TYPES);
    }
}
