package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the typed tokens of an entity's attributes, {@code SongAttributes}: as constants, and as methods of what a
 * condition is given. What the filter of a path may name is a part of these methods.
 */
final class AttributesWriter {

    private final EntityModel entity;
    private final List<QueryPath> paths;
    private final CodecNames names;
    private final MethodNames methods;

    AttributesWriter(TableModel table) {
        this.entity = table.entity();
        this.paths = QueryPath.of(table);
        this.names = CodecNames.of(entity);
        this.methods = MethodNames.ofAttributes(entity);
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(entity.names().attributes())
                .addJavadoc(
                        "The attributes of $L {@link $T}, as typed tokens: constants, and methods of what a condition may name.",
                        Words.article(Words.phrase(entity.type().simpleName())),
                        JavaNames.classOf(entity.type()))
                .addModifiers(Visibility.ofFinalClass(entity))
                .superclass(RuntimeTypes.ENTITY_ATTRIBUTES)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement(
                                "super($T.INSTANCE)",
                                JavaNames.beside(entity, entity.names().codec()))
                        .build());
        paths.forEach(path -> builder.addSuperinterface(path.filter()));
        ClassName type = JavaNames.beside(entity, entity.names().attributes());
        builder.addField(FieldSpec.builder(type, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", type)
                .build());
        for (AttributeModel attribute : entity.ownAttributes()) {
            builder.addField(token(attribute)).addMethod(method(attribute));
        }
        return builder;
    }

    private MethodSpec method(AttributeModel attribute) {
        MethodSpec.Builder method =
                FilterWriter.method(attribute, methods).addStatement("return $L", names.constant(attribute));
        if (paths.stream().anyMatch(path -> path.filterable().contains(attribute))) {
            method.addAnnotation(Override.class);
        } else {
            method.addJavadoc("Attribute $L.", Docs.code(attribute.name()));
        }
        return method.build();
    }

    private FieldSpec token(AttributeModel attribute) {
        CodeBlock name = names.name(attribute);
        CodeBlock path = Tokens.takesName(attribute.codec())
                ? name
                : CodeBlock.of("$T.of($L)", RuntimeTypes.DOCUMENT_PATH, name);
        return FieldSpec.builder(
                        Tokens.type(attribute.codec()),
                        names.constant(attribute),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Attribute $L.", Docs.code(attribute.name()))
                .initializer(Layout.assigned(new Tokens(names).create(attribute.codec(), path)))
                .build();
    }
}
