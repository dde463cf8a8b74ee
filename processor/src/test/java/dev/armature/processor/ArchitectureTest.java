package dev.armature.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.armature.processor.model.Origin;

/** The imports between the phases of the processor. */
@AnalyzeClasses(packages = "dev.armature.processor", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    /** The phases never see each other, and writing sees the model alone, so it has no way to report. */
    @ArchTest
    static final ArchRule phasesSeeOnlyTheModelAndHowToReport = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("model")
            .definedBy("dev.armature.processor.model..")
            .layer("diagnostic")
            .definedBy("dev.armature.processor.diagnostic..")
            .layer("reading")
            .definedBy("dev.armature.processor.reading..")
            .layer("validation")
            .definedBy("dev.armature.processor.validation..")
            .layer("writing")
            .definedBy("dev.armature.processor.writing..")
            .layer("root")
            .definedBy("dev.armature.processor")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("diagnostic")
            .mayOnlyAccessLayers("model")
            .whereLayer("reading")
            .mayOnlyAccessLayers("model", "diagnostic")
            .whereLayer("validation")
            .mayOnlyAccessLayers("model", "diagnostic")
            .whereLayer("writing")
            .mayOnlyAccessLayers("model")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("dev.armature.processor.(**)").should().beFreeOfCycles();

    /** Generated code is what meets the runtime; the processor itself must run without it. */
    @ArchTest
    static final ArchRule runtimeIsKnownByNameOnly =
            noClasses().should().dependOnClassesThat().resideInAPackage("dev.armature.runtime..");

    @ArchTest
    static final ArchRule onlyOriginHoldsElements = noClasses()
            .that()
            .resideInAPackage("dev.armature.processor.model..")
            .and()
            .doNotBelongToAnyOf(Origin.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.lang.model.element..");

    /** Rules judge models; how these were read is not their business. */
    @ArchTest
    static final ArchRule rulesDoNotLookAtElements = noClasses()
            .that()
            .resideInAPackage("dev.armature.processor.validation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.lang.model.element..", "javax.lang.model.type..", "javax.annotation.processing..");
}
