package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CompositionModel;
import dev.armature.processor.model.KeyModel;
import dev.armature.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the changes of an update: a step for each attribute that is no key of the table and may change. */
final class ChangesWriter {

    static final String NAME = "Changes";

    private final ClassName changes;
    private final ClassName tokens;
    private final CodecNames names;
    private final CompositionModel composition;
    private final KeyModel key;
    private final List<AttributeModel> attributes;
    private final MethodNames methods;

    ChangesWriter(TableModel table, ClassName repository) {
        this.changes = repository.nestedClass(NAME);
        this.tokens = JavaNames.beside(table.entity(), table.entity().names().attributes());
        this.names = CodecNames.of(table.entity());
        this.composition = table.entity().composition();
        this.key = table.key();
        this.attributes = table.entity().attributes().stream()
                .filter(attribute -> !table.key().contains(attribute.name()))
                .filter(AttributeModel::isChangeable)
                .toList();
        this.methods = MethodNames.ofChanges(attributes);
    }

    TypeSpec write() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(changes)
                .addJavadoc("The changes of an update: a step for each attribute that may change.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.UPDATE_ACTIONS)
                .addMethod(MethodSpec.constructorBuilder().build());
        for (AttributeModel attribute : attributes) {
            boolean isRemovable = Steps.isRemovable(attribute);
            boolean mustBeKnown = attribute.policy().unique().isEmpty()
                    && !composition.indexTemplatesOf(attribute).isEmpty();
            CodeBlock token = CodeBlock.of("$T.$L", tokens, names.constant(attribute));
            builder.addMethod(MethodSpec.methodBuilder(methods.of(attribute))
                    .addJavadoc("Begins a change of attribute $L.", Docs.code(attribute.name()))
                    .addJavadoc(companions(attribute))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(
                            mustBeKnown
                                    ? Steps.valueType(attribute.codec(), isRemovable, changes)
                                    : Steps.type(attribute, changes))
                    .addStatement(
                            "return $L",
                            mustBeKnown
                                    ? Steps.createValue(isRemovable, CodeBlock.of("this"), token)
                                    : Steps.create(attribute, CodeBlock.of("this"), token))
                    .build());
        }
        return builder.build();
    }

    /** Says what an update has to set besides, since a key of an index is composed of it too. */
    private CodeBlock companions(AttributeModel attribute) {
        List<String> others = composition.indexCompanionsOf(attribute).stream()
                .filter(other -> !key.contains(other.name()))
                .map(other -> "{@code " + other.component() + "}")
                .toList();
        return others.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        " It moves the item in an index, whose key is composed of $L too: set $L.",
                        String.join(" and ", others),
                        others.size() == 1 ? "both" : "all");
    }
}
