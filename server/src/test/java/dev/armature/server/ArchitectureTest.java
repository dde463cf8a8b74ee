package dev.armature.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What each package of the server may see of Armature. */
@AnalyzeClasses(packages = "dev.armature.server", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule httpSeesNothingOfOurs = onlySees("dev.armature.server.http..");

    @ArchTest
    static final ArchRule protocolSeesValuesAndErrors =
            onlySees("dev.armature.server.protocol..", "dev.armature.runtime.value..", "dev.armature.runtime.error..");

    @ArchTest
    static final ArchRule signatureSeesQuestionsAndRefusals =
            onlySees("dev.armature.server.signature..", "dev.armature.server.http..", "dev.armature.server.protocol..");

    /** Actions reach what is served through a client; only the root names the engine, so any client can be served. */
    @ArchTest
    static final ArchRule actionSeesOperationsAndAClient = onlySees(
            "dev.armature.server.action..",
            "dev.armature.server.http..",
            "dev.armature.server.protocol..",
            "dev.armature.server.signature..",
            "dev.armature.runtime.value..",
            "dev.armature.runtime.error..",
            "dev.armature.runtime.expression..",
            "dev.armature.runtime.operation..",
            "dev.armature.runtime.client..");

    @ArchTest
    static final ArchRule everyClassHasOneOfTheKnownPackages = classes()
            .should()
            .resideInAnyPackage(
                    "dev.armature.server",
                    "dev.armature.server.http..",
                    "dev.armature.server.protocol..",
                    "dev.armature.server.signature..",
                    "dev.armature.server.action..");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("dev.armature.server.(**)").should().beFreeOfCycles();

    /** The classes of the package see, of all Armature, only themselves and the others named. */
    private static ArchRule onlySees(String classesOf, String... others) {
        return classes()
                .that()
                .resideInAPackage(classesOf)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.armature..")
                        .or(resideInAnyPackage(classesOf))
                        .or(resideInAnyPackage(others)));
    }
}
