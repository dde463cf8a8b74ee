package dev.armature.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The imports between the packages of the runtime. */
@AnalyzeClasses(packages = "dev.armature.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    /** Values are the floor, operations carry expressions, tables stand on all of it, and the SDK is a side door. */
    @ArchTest
    static final ArchRule importsGoOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("value")
            .definedBy("dev.armature.runtime.value..")
            .layer("codec")
            .definedBy("dev.armature.runtime.codec..")
            .layer("attribute")
            .definedBy("dev.armature.runtime.attribute..")
            .layer("error")
            .definedBy("dev.armature.runtime.error..")
            .layer("expression")
            .definedBy("dev.armature.runtime.expression..")
            .layer("key")
            .definedBy("dev.armature.runtime.key..")
            .layer("operation")
            .definedBy("dev.armature.runtime.operation..")
            .layer("client")
            .definedBy("dev.armature.runtime.client..")
            .layer("table")
            .definedBy("dev.armature.runtime.table..")
            .layer("stream")
            .definedBy("dev.armature.runtime.stream..")
            .layer("sdk")
            .definedBy("dev.armature.runtime.sdk..")
            .whereLayer("value")
            .mayNotAccessAnyLayer()
            .whereLayer("codec")
            .mayOnlyAccessLayers("value")
            .whereLayer("attribute")
            .mayOnlyAccessLayers("value", "codec", "expression")
            .whereLayer("key")
            .mayOnlyAccessLayers("value", "codec", "expression")
            .whereLayer("error")
            .mayOnlyAccessLayers("value")
            .whereLayer("expression")
            .mayOnlyAccessLayers("value")
            .whereLayer("operation")
            .mayOnlyAccessLayers("value", "expression")
            .whereLayer("client")
            .mayOnlyAccessLayers("value", "operation", "error")
            .whereLayer("table")
            .mayOnlyAccessLayers("value", "codec", "attribute", "error", "expression", "key", "operation", "client")
            .whereLayer("stream")
            .mayOnlyAccessLayers("value", "codec", "error", "operation", "client", "table")
            .whereLayer("stream")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("sdk")
            .mayOnlyAccessLayers("value", "error", "expression", "operation", "client")
            .whereLayer("sdk")
            .mayNotBeAccessedByAnyLayer()
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("dev.armature.runtime.(**)").should().beFreeOfCycles();

    /** The AWS SDK is an optional dependency: whoever does not use the sdk package must not need it. */
    @ArchTest
    static final ArchRule onlyOnePackageNamesTheAwsSdk = noClasses()
            .that()
            .resideOutsideOfPackage("dev.armature.runtime.sdk..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon..");
}
