package dev.armature.processor.model;

/**
 * An attribute in a key.
 *
 * @param attribute the attribute
 * @param use the declaration that puts it there
 */
public record KeyPart(AttributeModel attribute, KeyUse use) {}
