package dev.armature.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.KeyPart;
import dev.armature.processor.model.ScalarKind;
import dev.armature.processor.model.TableModel;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

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
            javadoc.add("@param $L $L\n", part.attribute().component(), description(part));
        }
        TypeSpec.Builder builder = TypeSpec.recordBuilder(table.entity().names().key())
                .addJavadoc(javadoc.build())
                .addModifiers(Visibility.of(table.entity()))
                .recordConstructor(components.build());
        if (table.key().parts().stream().anyMatch(part -> isArray(part) || isDecimal(part))) {
            builder.addMethod(equalsByContent()).addMethod(hashCodeByContent());
        }
        return builder;
    }

    private CodeBlock description(KeyPart part) {
        String half = table.key().partition().contains(part) ? "partition" : "sort";
        boolean isComposed = table.key().composed().stream()
                .flatMap(key -> key.templates().stream())
                .anyMatch(
                        template -> !template.isWhole() && template.components().contains(part.attribute()));
        return isComposed
                ? CodeBlock.of("what the $L key is composed of", half)
                : CodeBlock.of(
                        "the $L key, attribute $L",
                        half,
                        Docs.code(part.attribute().name()));
    }

    /** A record compares arrays by identity, and a key is looked up by what it holds. */
    private static boolean isArray(KeyPart part) {
        return part.attribute().codec().javaType().isArray();
    }

    /** Decimals are equal with their scale, and 1 and 1.0 are one key. */
    private static boolean isDecimal(KeyPart part) {
        return part.attribute()
                .codec()
                .scalarKind()
                .filter(ScalarKind.BIG_DECIMAL::equals)
                .isPresent();
    }

    private MethodSpec equalsByContent() {
        CodeBlock comparisons =
                table.key().parts().stream().map(KeyWriter::comparison).collect(CodeBlock.joining("\n&& "));
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(Object.class, "other")
                .addStatement(
                        "return other instanceof $L that\n&& $L",
                        table.entity().names().key(),
                        comparisons)
                .build();
    }

    private static CodeBlock comparison(KeyPart part) {
        String component = part.attribute().component();
        return isDecimal(part)
                ? CodeBlock.of("$N.compareTo(that.$N) == 0", component, component)
                : CodeBlock.of(
                        "$T.equals($N, that.$N)", isArray(part) ? Arrays.class : Objects.class, component, component);
    }

    private static CodeBlock hash(KeyPart part) {
        String component = part.attribute().component();
        if (isArray(part)) {
            return CodeBlock.of("$T.hashCode($N)", Arrays.class, component);
        }
        return CodeBlock.of(isDecimal(part) ? "$N.stripTrailingZeros()" : "$N", component);
    }

    private MethodSpec hashCodeByContent() {
        List<CodeBlock> parts =
                table.key().parts().stream().map(KeyWriter::hash).toList();
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return $L", Layout.call(CodeBlock.of("$T.hash", Objects.class), parts))
                .build();
    }
}
