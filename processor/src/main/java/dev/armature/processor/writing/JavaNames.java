package dev.armature.processor.writing;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.processor.model.MappedModel;
import dev.armature.processor.model.TypeRef;
import java.util.Arrays;
import java.util.Map;

/** Types of the model in the form in which source is written. */
final class JavaNames {

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE,
            "char", TypeName.CHAR);

    private JavaNames() {}

    /** Returns a type as it was declared. */
    static TypeName of(TypeRef type) {
        TypeName element = component(type);
        return type.isArray() ? ArrayTypeName.of(element) : element;
    }

    private static TypeName component(TypeRef type) {
        TypeName primitive = type.packageName().isEmpty() ? PRIMITIVES.get(type.className()) : null;
        if (primitive != null) {
            return primitive;
        }
        ClassName raw = classOf(type);
        return type.arguments().isEmpty()
                ? raw
                : ParameterizedTypeName.get(
                        raw, type.arguments().stream().map(JavaNames::of).toArray(TypeName[]::new));
    }

    /** Returns a type as a type argument: with its box where it is primitive. */
    static TypeName boxed(TypeRef type) {
        TypeName name = of(type);
        return name.isPrimitive() ? name.box() : name;
    }

    /** Returns the class of a declared type, without arguments. */
    static ClassName classOf(TypeRef type) {
        String[] names = type.className().split("\\.", -1);
        return ClassName.get(type.packageName(), names[0], Arrays.copyOfRange(names, 1, names.length));
    }

    /** Returns the simple name that a type's name in source begins with: that of the outermost type around it. */
    static String outermost(TypeRef type) {
        int dot = type.className().indexOf('.');
        return dot < 0 ? type.className() : type.className().substring(0, dot);
    }

    /** Returns a type that is generated beside a record. */
    static ClassName beside(MappedModel record, String simpleName) {
        return ClassName.get(record.home().packageName(), simpleName);
    }
}
