package dev.armature.processor.writing;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.EntityModel;
import javax.lang.model.element.Modifier;

/** Writes what a filter of a path may name, {@code ByArtistAttributes}: the part of the attributes that the path holds. */
final class FilterWriter {

    private FilterWriter() {}

    static TypeSpec write(EntityModel entity, QueryPath path) {
        MethodNames methods = MethodNames.ofAttributes(entity);
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder(path.filter())
                .addJavadoc("What a filter of {@code $L} may name.", path.accessor())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        for (AttributeModel attribute : path.filterable()) {
            builder.addMethod(method(attribute, methods)
                    .addJavadoc("Attribute $L.", Docs.code(attribute.name()))
                    .addModifiers(Modifier.ABSTRACT)
                    .build());
        }
        return builder.build();
    }

    /** Begins the method that returns the token of an attribute. */
    static MethodSpec.Builder method(AttributeModel attribute, MethodNames methods) {
        return MethodSpec.methodBuilder(methods.of(attribute))
                .addModifiers(Modifier.PUBLIC)
                .returns(Tokens.type(attribute.codec()));
    }
}
