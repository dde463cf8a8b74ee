package dev.armature.processor.model;

import java.util.List;

/**
 * A record with {@code @Document}.
 *
 * @param type the record's type
 * @param isPublic whether it is visible outside its package
 * @param components every component, in constructor order
 * @param codecName the simple name of its codec: {@code AddressCodec}
 * @param attributesName the simple name of its typed tokens: {@code AddressAttributes}
 * @param origin the place of the record
 */
public record DocumentModel(
        TypeRef type,
        boolean isPublic,
        List<ComponentModel> components,
        String codecName,
        String attributesName,
        Origin origin)
        implements RecordModel {

    public DocumentModel {
        components = List.copyOf(components);
    }

    @Override
    public List<String> generatedTypes() {
        return List.of(codecName, attributesName);
    }
}
