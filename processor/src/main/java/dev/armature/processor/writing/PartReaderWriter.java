package dev.armature.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the method of a codec that reads what the indexes that do not hold everything have of the entity. */
final class PartReaderWriter {

    private static final String METHOD = "readPart";

    private final TableModel table;
    private final List<QueryPath> paths;
    private final CodecNames names;

    PartReaderWriter(TableModel table, CodecNames names) {
        this.table = table;
        this.paths = QueryPath.partial(QueryPath.of(table));
        this.names = names;
    }

    /** Adds one method, which reads the part itself where there is one, and else chooses among methods that do. */
    void addTo(TypeSpec.Builder builder) {
        if (paths.isEmpty()) {
            return;
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(METHOD)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Object.class)
                .addParameter(int.class, "number")
                .addParameter(RuntimeTypes.ATTRIBUTE_SOURCE, "source");
        if (paths.size() == 1) {
            builder.addMethod(method.addCode(body(paths.get(0))).build());
            return;
        }
        CodeBlock.Builder choice = CodeBlock.builder().add("return switch (number) {\n$>");
        for (int i = 0; i < paths.size() - 1; i++) {
            choice.add("case $L -> $L(source);\n", i, name(paths.get(i)));
        }
        choice.add("default -> $L(source);\n$<};\n", name(paths.get(paths.size() - 1)));
        builder.addMethod(method.addCode(choice.build()).build());
        paths.forEach(path -> builder.addMethod(MethodSpec.methodBuilder(name(path))
                .addModifiers(Modifier.PRIVATE)
                .returns(path.result())
                .addParameter(RuntimeTypes.ATTRIBUTE_SOURCE, "source")
                .addCode(body(path))
                .build()));
    }

    private static String name(QueryPath path) {
        return "read" + path.result().simpleName();
    }

    private CodeBlock body(QueryPath path) {
        Optional<ComposedKeyModel> indexKey = path.index()
                .map(IndexModel::name)
                .map(name -> table.entity().composition().indexes().get(name.value()));
        List<AttributeModel> inKeys = Stream.concat(table.entity().composition().primary().stream(), indexKey.stream())
                .flatMap(key -> key.templates().stream())
                .flatMap(template -> template.parts().stream())
                .map(KeyTemplateModel.Part::attribute)
                .toList();
        CodeBlock.Builder code = CodeBlock.builder();
        if (!inKeys.isEmpty()) {
            CodeBlock read = indexKey.isPresent()
                    ? CodeBlock.of(
                            "readKeys(source, $L)",
                            names.key(path.index().orElseThrow().name().value()))
                    : CodeBlock.of("readKeys(source)");
            code.addStatement("$T key = $L", RuntimeTypes.KEY_VALUES, read);
        }
        return code.addStatement(
                        "return $L", new Values(names, inKeys::contains).construct(path.result(), path.readable()))
                .build();
    }
}
