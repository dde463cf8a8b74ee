package dev.armature.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the tests of this module leave alone: compile-testing brings JUnit 4 and Truth onto their class path. */
@AnalyzeClasses(packages = "dev.armature.processor", importOptions = ImportOption.OnlyIncludeTests.class)
final class TestImportsTest {

    @ArchTest
    static final ArchRule testsSpeakJunit5AndAssertj = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.google.common.truth..", "junit..", "org.junit", "org.junit.runner..", "org.junit.rules..");
}
