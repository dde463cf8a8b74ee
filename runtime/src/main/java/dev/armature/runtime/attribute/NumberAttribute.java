package dev.armature.runtime.attribute;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.value.DocumentPath;

/**
 * An attribute that is stored as a number.
 *
 * @param <T> the Java type of its values
 */
public final class NumberAttribute<T> extends OrderedAttribute<T> {
    /** Creates the token for the attribute at {@code path}, whose values {@code converter} stores. */
    public NumberAttribute(DocumentPath path, AttributeConverter<T> converter) {
        super(path, converter);
    }
}
