package dev.armature.runtime.sdk;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.ReadableItem;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item in the SDK's form: read where it lies, and written into whatever asks for it. */
record SdkItem(Map<String, AttributeValue> attributes) implements ReadableItem {
    @Override
    public AttributeSource source() {
        return new SdkSource(attributes);
    }

    @Override
    public void writeTo(AttributeSink sink) {
        SdkValues.writeEntries(attributes, sink);
    }
}
