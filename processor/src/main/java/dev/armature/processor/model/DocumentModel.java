package dev.armature.processor.model;

import java.util.List;

/**
 * A record with {@code @Document}.
 *
 * @param type the record's type
 * @param home the declaration beside which code is generated: the type itself, or the mixin that describes it
 * @param typeParameters its type parameters, which are most often none
 * @param isPublic whether it is visible outside its package
 * @param components every component, in the order in which a value is made of them
 * @param shape how a value is taken apart and put together
 * @param codecName the simple name of its codec: {@code AddressCodec}
 * @param attributesName the simple name of its typed tokens: {@code AddressAttributes}
 * @param origin the place of the record
 */
public record DocumentModel(
        TypeRef type,
        TypeRef home,
        List<TypeParameter> typeParameters,
        boolean isPublic,
        List<ComponentModel> components,
        ShapeModel shape,
        String codecName,
        String attributesName,
        Origin origin)
        implements RecordModel {

    public DocumentModel {
        typeParameters = List.copyOf(typeParameters);
        components = List.copyOf(components);
    }

    @Override
    public List<String> generatedTypes() {
        return List.of(codecName, attributesName);
    }
}
