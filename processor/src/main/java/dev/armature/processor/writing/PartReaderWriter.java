package dev.armature.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the method of a codec that reads what an index that does not hold everything has of the entity. */
final class PartReaderWriter {

    private PartReaderWriter() {}

    /** Returns the name of the method that reads a path's results. */
    static String name(QueryPath path) {
        return "read" + path.result().simpleName();
    }

    static MethodSpec write(TableModel table, QueryPath path, CodecNames names) {
        Optional<ComposedKeyModel> indexKey = path.index()
                .map(IndexModel::name)
                .map(name -> table.entity().composition().indexes().get(name.value()));
        List<AttributeModel> inKeys = Stream.concat(table.entity().composition().primary().stream(), indexKey.stream())
                .flatMap(key -> key.templates().stream())
                .flatMap(template -> template.parts().stream())
                .map(KeyTemplateModel.Part::attribute)
                .toList();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(path))
                .returns(path.result())
                .addParameter(RuntimeTypes.ATTRIBUTE_SOURCE, "source");
        if (!inKeys.isEmpty()) {
            CodeBlock read = indexKey.isPresent()
                    ? CodeBlock.of(
                            "readKeys(source, $L)",
                            names.key(path.index().orElseThrow().name().value()))
                    : CodeBlock.of("readKeys(source)");
            method.addStatement("$T key = $L", RuntimeTypes.KEY_VALUES, read);
        }
        return method.addStatement(
                        "return $L", new Values(names, inKeys::contains).construct(path.result(), path.readable()))
                .build();
    }
}
