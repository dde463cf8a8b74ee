package dev.armature.processor.reading;

import dev.armature.annotation.Converted;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Tells whether a record names types that do not exist yet, because another processor will write them in this
 * compilation.
 */
final class UnresolvedTypes {

    private UnresolvedTypes() {}

    static boolean areIn(TypeElement type) {
        return type.getRecordComponents().stream().anyMatch(component -> isUnresolved(component.asType()))
                || RecordReader.fields(type).stream().anyMatch(UnresolvedTypes::hasUnresolvedConverter);
    }

    private static boolean hasUnresolvedConverter(VariableElement field) {
        return AnnotationReader.find(field, Converted.class)
                .filter(annotation -> annotation
                        .type("value")
                        .filter(type -> !isUnresolved(type.value()))
                        .isEmpty())
                .isPresent();
    }

    private static boolean isUnresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return isUnresolved(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(UnresolvedTypes::isUnresolved);
    }
}
