package vn.minh.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.minh.testing.HouseRules;

class AssessmentHouseTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.checkedOn("vn.minh.assessment");
    }

    @Test
    void spreadsheetsAreReadAndWrittenAtOneDoorOnly() {
        var service = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("vn.minh.assessment");

        spreadsheetsOnlyIn("vn.minh.assessment.workbook.web").check(service);

        assertThat(spreadsheetsOnlyIn("vn.minh.assessment.elsewhere")
                        .evaluate(service)
                        .hasViolation())
                .isTrue();
    }

    private static ArchRule spreadsheetsOnlyIn(String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");
    }
}
