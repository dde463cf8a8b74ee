package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.processor.model.EntityModel;
import javax.lang.model.element.Modifier;

/** Writes the stage of a scan, whose filter may name every attribute. */
final class ScanWriter {

    static final String NAME = "Scan";

    private final EntityModel entity;
    private final ClassName scan;
    private final ClassName conditions;

    ScanWriter(EntityModel entity, ClassName repository) {
        this.entity = entity;
        this.scan = repository.nestedClass(NAME);
        this.conditions = repository.nestedClass(ConditionsWriter.NAME);
    }

    TypeSpec write() {
        ClassName type = JavaNames.classOf(entity.type());
        TypeName plan = ParameterizedTypeName.get(RuntimeTypes.READ_PLAN, type);
        return TypeSpec.classBuilder(scan)
                .addJavadoc("All items of the table.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.SCAN_STAGE, type, conditions, scan))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(plan, "plan")
                        .addStatement("super(plan)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("with")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(scan)
                        .addParameter(plan, "plan")
                        .addStatement("return new $T(plan)", scan)
                        .build())
                .addMethod(MethodSpec.methodBuilder("attributes")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(conditions)
                        .addStatement("return $T.INSTANCE", conditions)
                        .build())
                .build();
    }
}
