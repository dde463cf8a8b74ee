package dev.armature.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The imports between the subjects of the engine. */
@AnalyzeClasses(packages = "dev.armature.engine", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    /**
     * Each subject sees those below it, down to the ordered store; siblings do not see each other, and the root joins
     * them as observers.
     */
    @ArchTest
    static final ArchRule importsGoDown = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("storage")
            .definedBy("dev.armature.engine.storage..")
            .layer("time")
            .definedBy("dev.armature.engine.time..")
            .layer("wording")
            .definedBy("dev.armature.engine.wording..")
            .layer("encoding")
            .definedBy("dev.armature.engine.encoding..")
            .layer("catalog")
            .definedBy("dev.armature.engine.catalog..")
            .layer("capacity")
            .definedBy("dev.armature.engine.capacity..")
            .layer("item")
            .definedBy("dev.armature.engine.item..")
            .layer("index")
            .definedBy("dev.armature.engine.index..")
            .layer("stream")
            .definedBy("dev.armature.engine.stream..")
            .layer("transaction")
            .definedBy("dev.armature.engine.transaction..")
            .layer("ttl")
            .definedBy("dev.armature.engine.ttl..")
            .layer("operation")
            .definedBy("dev.armature.engine.operation..")
            .layer("expression")
            .definedBy("dev.armature.engine.expression..")
            .layer("partiql")
            .definedBy("dev.armature.engine.partiql..")
            .layer("root")
            .definedBy("dev.armature.engine")
            .whereLayer("storage")
            .mayNotAccessAnyLayer()
            .whereLayer("time")
            .mayNotAccessAnyLayer()
            .whereLayer("wording")
            .mayNotAccessAnyLayer()
            .whereLayer("encoding")
            .mayOnlyAccessLayers("storage", "time", "wording")
            .whereLayer("catalog")
            .mayOnlyAccessLayers("storage", "time", "wording", "encoding")
            .whereLayer("capacity")
            .mayOnlyAccessLayers("storage", "time", "wording", "encoding", "catalog")
            .whereLayer("item")
            .mayOnlyAccessLayers("storage", "time", "wording", "encoding", "catalog", "capacity")
            .whereLayer("index")
            .mayOnlyAccessLayers("storage", "time", "wording", "encoding", "catalog", "capacity", "item")
            .whereLayer("stream")
            .mayOnlyAccessLayers("storage", "time", "wording", "encoding", "catalog", "capacity", "item")
            .whereLayer("ttl")
            .mayOnlyAccessLayers("storage", "time", "wording", "encoding", "catalog", "capacity", "item")
            .whereLayer("transaction")
            .mayOnlyAccessLayers("storage", "time", "wording", "encoding", "catalog", "capacity", "item", "expression")
            .whereLayer("expression")
            .mayNotAccessAnyLayer()
            .whereLayer("partiql")
            .mayOnlyAccessLayers("expression", "catalog", "wording")
            .whereLayer("partiql")
            .mayOnlyBeAccessedByLayers("operation", "root")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("dev.armature.engine.(**)").should().beFreeOfCycles();

    /** Expressions are testable with strings and items: they know no table, no store and no clock. */
    @ArchTest
    static final ArchRule expressionSeesOnlyValuesAndTrees = classes()
            .that()
            .resideInAPackage("dev.armature.engine.expression..")
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("dev.armature..")
                    .or(resideInAnyPackage(
                            "dev.armature.engine.expression..",
                            "dev.armature.runtime.value..",
                            "dev.armature.runtime.expression..")));

    /** A statement becomes a plan of ordinary requests; it never reaches an item by a way of its own. */
    @ArchTest
    static final ArchRule partiqlSeesOnlyWhatAPlanIsMadeOf = classes()
            .that()
            .resideInAPackage("dev.armature.engine.partiql..")
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("dev.armature.runtime..")
                    .or(resideInAnyPackage(
                            "dev.armature.runtime.value..",
                            "dev.armature.runtime.error..",
                            "dev.armature.runtime.expression..",
                            "dev.armature.runtime.operation..")));

    @ArchTest
    static final ArchRule onlyTheRootNamesAStore = noClasses()
            .that()
            .resideOutsideOfPackages("dev.armature.engine", "dev.armature.engine.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.armature.engine.storage.memory..", "dev.armature.engine.storage.log..");

    @ArchTest
    static final ArchRule storesAreSiblings =
            slices().matching("dev.armature.engine.storage.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule fewHoldTheStore = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(
                    "dev.armature.engine",
                    "dev.armature.engine.catalog..",
                    "dev.armature.engine.index..",
                    "dev.armature.engine.item..",
                    "dev.armature.engine.storage..",
                    "dev.armature.engine.stream..")
            .should()
            .haveRawType("dev.armature.engine.storage.KeyValueStore");
}
