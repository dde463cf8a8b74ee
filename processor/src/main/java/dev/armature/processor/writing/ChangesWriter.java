package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.annotation.AttributeType;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the changes of an update: a step for each attribute that is no key of the table and may change. */
final class ChangesWriter {

    static final String NAME = "Changes";

    private final ClassName changes;
    private final ClassName tokens;
    private final CodecNames names;
    private final List<AttributeModel> attributes;
    private final MethodNames methods;

    ChangesWriter(TableModel table, ClassName repository) {
        this.changes = repository.nestedClass(NAME);
        this.tokens = JavaNames.beside(table.entity(), table.entity().names().attributes());
        this.names = CodecNames.of(table.entity());
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
            ClassName step = step(attribute);
            builder.addMethod(MethodSpec.methodBuilder(methods.of(attribute))
                    .addJavadoc("Begins a change of attribute $L.", Docs.code(attribute.name()))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ParameterizedTypeName.get(step, changes, changed(attribute.codec())))
                    .addStatement("return new $T<>(this, $T.$L)", step, tokens, names.constant(attribute))
                    .build());
        }
        return builder.build();
    }

    private static ClassName step(AttributeModel attribute) {
        boolean isRemovable =
                attribute.presence().allowsAbsence() || attribute.defaultText().isPresent();
        if (attribute.codec() instanceof CodecModel.SetOf) {
            return RuntimeTypes.SET_UPDATE;
        }
        if (attribute.codec() instanceof CodecModel.ListOf) {
            return isRemovable ? RuntimeTypes.OPTIONAL_LIST_UPDATE : RuntimeTypes.LIST_UPDATE;
        }
        if (attribute.codec() instanceof CodecModel.Scalar scalar && scalar.type() == AttributeType.N) {
            return isRemovable ? RuntimeTypes.OPTIONAL_NUMBER_UPDATE : RuntimeTypes.NUMBER_UPDATE;
        }
        return isRemovable ? RuntimeTypes.OPTIONAL_VALUE_UPDATE : RuntimeTypes.VALUE_UPDATE;
    }

    /** Returns the second argument of a step's type: the elements of a list or set, else the value. */
    private static TypeName changed(CodecModel model) {
        if (model instanceof CodecModel.ListOf list) {
            return JavaNames.boxed(list.element().javaType());
        }
        return JavaNames.boxed(
                model instanceof CodecModel.SetOf set ? set.element().javaType() : model.javaType());
    }
}
