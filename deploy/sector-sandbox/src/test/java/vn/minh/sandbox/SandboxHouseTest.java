package vn.minh.sandbox;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.minh.testing.HouseRules;

class SandboxHouseTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.checkedOn("vn.minh.sandbox");
    }

    /** A stand-in that shared our code would share our mistakes. */
    @Test
    void nothingOfMinhIsInIt() {
        var sandbox = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("vn.minh.sandbox");

        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("vn.minh..").and(resideOutsideOfPackage("vn.minh.sandbox..")))
                .check(sandbox);
    }
}
