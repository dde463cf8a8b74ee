package dev.armature.processor.model;

import java.util.List;

/**
 * A sealed type with {@code @Document}: a document that is one of several.
 *
 * @param type the sealed type
 * @param isPublic whether it is visible outside its package
 * @param typeAttribute the attribute that says which of the variants a value is
 * @param variants the documents that it permits, those of sealed types in it included, in declaration order
 * @param codecName the simple name of its codec: {@code ShapeCodec}
 * @param attributesName the simple name of its typed token: {@code ShapeAttributes}
 * @param origin the place of the type
 */
public record SealedModel(
        TypeRef type,
        boolean isPublic,
        Declared<String> typeAttribute,
        List<Variant> variants,
        String codecName,
        String attributesName,
        Origin origin)
        implements MappedModel {

    public SealedModel {
        variants = List.copyOf(variants);
    }

    /**
     * A document that a sealed type permits.
     *
     * @param name what is stored for it
     * @param type its type
     * @param codec the codec that is generated for it
     * @param attributes the tokens that are generated for it
     */
    public record Variant(Declared<String> name, TypeRef type, TypeRef codec, TypeRef attributes) {}

    @Override
    public List<String> generatedTypes() {
        return List.of(codecName, attributesName);
    }
}
