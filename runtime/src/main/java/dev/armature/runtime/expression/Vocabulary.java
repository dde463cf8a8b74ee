package dev.armature.runtime.expression;

import dev.armature.runtime.value.AttributeValue;

/** How names and values appear in an expression's text: as placeholders for the service, or as they are for people. */
interface Vocabulary {
    String name(String name);

    String value(AttributeValue value);
}
