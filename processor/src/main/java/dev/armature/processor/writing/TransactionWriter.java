package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.ManagedValue;
import dev.armature.processor.model.TableModel;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes what collects the actions of a transaction on a table that several entities share, with the types of one of them.
 */
final class TransactionWriter {

    static final String NAME = "Transaction";

    private final EntityModel entity;
    private final ClassName transaction;
    private final ClassName type;
    private final ClassName key;
    private final ClassName codec;
    private final ClassName changes;
    private final ClassName attributes;
    private final ParameterizedTypeName changing;
    private final ParameterizedTypeName condition;
    private final String noun;
    private final String withArticle;
    private final String variable;

    TransactionWriter(TableModel table, ClassName transaction) {
        this.entity = table.entity();
        this.transaction = transaction;
        this.type = JavaNames.classOf(entity.type());
        this.key = JavaNames.beside(entity, entity.names().key());
        this.codec = JavaNames.beside(entity, entity.names().codec());
        this.attributes = JavaNames.beside(entity, entity.names().attributes());
        this.changes = JavaNames.beside(entity, entity.names().repository()).nestedClass(ChangesWriter.NAME);
        this.changing = ParameterizedTypeName.get(ClassName.get(Consumer.class), changes);
        this.condition = ParameterizedTypeName.get(ClassName.get(Function.class), attributes, RuntimeTypes.CONDITION);
        this.noun = Words.phrase(entity.type().simpleName());
        this.withArticle = Words.article(noun) + " " + noun;
        this.variable = Words.variable(entity.type().simpleName());
    }

    /** Begins the type, to which each entity adds its actions. */
    static TypeSpec.Builder begin(ClassName transaction) {
        return TypeSpec.classBuilder(transaction)
                .addJavadoc("The actions of one transaction: at most 100, each on an item of its own.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.TRANSACTION_ACTIONS)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.TABLE_BINDING, "table")
                        .addStatement("super(table)")
                        .build());
    }

    void addTo(TypeSpec.Builder builder) {
        boolean isVersioned = entity.managed(ManagedValue.VERSION).isPresent();
        builder.addMethod(ofEntity("create", "addCreate", "Stores " + withArticle + " that must not be there yet."));
        builder.addMethod(ofEntity(
                        "put",
                        "addPut",
                        isVersioned
                                ? "Stores " + withArticle + " in place of the item that it was read from."
                                : "Stores " + withArticle + ", in place of one with the same key."))
                .addMethod(update())
                .addMethod(conditionalUpdate())
                .addMethod(ofEntity(
                        "delete",
                        "addDelete",
                        isVersioned
                                ? "Deletes the item that the " + noun + " was read from."
                                : "Deletes the item with the key of the " + noun + ", if there is one."))
                .addMethod(deleteByKey(isVersioned))
                .addMethod(check());
    }

    private MethodSpec ofEntity(String name, String adder, String javadoc) {
        return action(name, javadoc)
                .addParameter(type, variable)
                .addStatement("$L($T.INSTANCE, $N)", adder, codec, variable)
                .addStatement("return this")
                .build();
    }

    private MethodSpec update() {
        return action("update", "Changes the " + noun + " with this key, which must exist.")
                .addParameter(key, "key")
                .addParameter(changing, "changes")
                .addStatement("addUpdate($T.INSTANCE, key, new $T(), changes)", codec, changes)
                .addStatement("return this")
                .build();
    }

    private MethodSpec conditionalUpdate() {
        return action("update", "Changes the " + noun + " with this key, which must exist and satisfy the condition.")
                .addParameter(key, "key")
                .addParameter(changing, "changes")
                .addParameter(condition, "condition")
                .addStatement(
                        "$L",
                        Layout.call(
                                CodeBlock.of("addUpdate"),
                                CodeBlock.of("$T.INSTANCE", codec),
                                CodeBlock.of("key"),
                                CodeBlock.of("new $T()", changes),
                                CodeBlock.of("changes"),
                                applied()))
                .addStatement("return this")
                .build();
    }

    private MethodSpec deleteByKey(boolean isVersioned) {
        return action(
                        isVersioned ? "deleteAnyVersion" : "delete",
                        isVersioned
                                ? "Deletes the item with this key, if there is one, whatever its version."
                                : "Deletes the item with this key, if there is one.")
                .addParameter(key, "key")
                .addStatement("addDeleteByKey($T.INSTANCE, key)", codec)
                .addStatement("return this")
                .build();
    }

    private MethodSpec check() {
        return action("check", "Demands that the " + noun + " with this key satisfies the condition.")
                .addParameter(key, "key")
                .addParameter(condition, "condition")
                .addStatement(
                        "$L",
                        Layout.call(
                                CodeBlock.of("addCheck"),
                                CodeBlock.of("$T.INSTANCE", codec),
                                CodeBlock.of("key"),
                                applied()))
                .addStatement("return this")
                .build();
    }

    private CodeBlock applied() {
        return CodeBlock.of("condition.apply($T.INSTANCE)", attributes);
    }

    private MethodSpec.Builder action(String name, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L", javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(transaction);
    }
}
