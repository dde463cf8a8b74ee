package dev.armature.engine.catalog;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeType;

/** An attribute of a key, and the type that its values have: S, N or B. */
public record KeyAttribute(AttributeName name, AttributeType type) {}
