package dev.armature.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.TableModel;

/** Writes the record for an entity's primary key: {@code SongKey}. */
final class KeyWriter {

    private final TableModel table;

    KeyWriter(TableModel table) {
        this.table = table;
    }

    TypeSpec.Builder write() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        CodeBlock.Builder javadoc = CodeBlock.builder()
                .add(
                        "The primary key of a {@link $T}.\n\n",
                        JavaNames.classOf(table.entity().type()));
        for (KeyPart part : table.key().parts()) {
            components.addParameter(
                    JavaNames.of(part.attribute().codec().javaType()),
                    part.attribute().component());
            javadoc.add(
                    "@param $L the $L key, attribute $L\n",
                    part.attribute().component(),
                    table.key().partition().contains(part) ? "partition" : "sort",
                    Docs.code(part.attribute().name()));
        }
        return TypeSpec.recordBuilder(table.entity().names().key())
                .addJavadoc(javadoc.build())
                .addModifiers(Visibility.of(table.entity()))
                .recordConstructor(components.build());
    }
}
