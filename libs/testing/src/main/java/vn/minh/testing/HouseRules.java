package vn.minh.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house as tests, for a plain {@code @TestFactory} (ArchUnit's own test fields have been seen to run
 * zero times and stay green).
 */
public final class HouseRules {

    private static final int LONGEST_FILE = 250;

    static final List<ArchRule> ALL = List.of(
            RoomRules.VALUES_ARE_PLAIN_JAVA,
            RoomRules.ROOTS_KNOW_NO_ADAPTER,
            RoomRules.WEB_KNOWS_NO_OTHER_DOOR,
            RoomRules.STORE_KNOWS_NO_OTHER_DOOR,
            RoomRules.EVENTS_KNOW_NO_OTHER_DOOR,
            RoomRules.ONLY_STORES_KNOW_THE_DATABASE,
            RoomRules.FEATURES_MEET_AT_THEIR_ROOTS,
            RoomRules.SERVICES_SHARE_WORDS_NOT_CODE,
            RoomRules.FOUR_PLACES_CALL_OUT,
            DoorRules.RESOURCE_METHODS_ARE_PUBLIC,
            DoorRules.WRITES_MAY_BE_SENT_AGAIN,
            DoorRules.WHAT_MAY_BE_SENT_AGAIN_ANSWERS_WHOLE,
            DoorRules.EVERY_DOOR_NAMES_A_POLICY,
            DoorRules.CONSUMERS_LIVE_IN_EVENTS,
            DoorRules.NAMES_SAY_WHAT_NOT_HOW,
            DoorRules.NOTHING_IS_INJECTED_INTO_FIELDS);

    private HouseRules() {}

    /** One test for each rule on a service's classes, one on the length of the module's files. */
    public static Stream<DynamicTest> checkedOn(String rootPackage) {
        var service = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(rootPackage);
        // Most rules are content with nothing; a misspelt package must not be.
        assertThat(service.size()).as("classes found in %s", rootPackage).isPositive();
        return Stream.concat(
                ALL.stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getDescription(),
                                () -> rule.allowEmptyShould(true).check(service))),
                Stream.of(DynamicTest.dynamicTest(
                        "no file is longer than " + LONGEST_FILE + " lines", () -> smallFiles(Path.of("src")))));
    }

    /** Fails with the name and the length of every Java file below the folder that is too long to be read at once. */
    public static void smallFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            var tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> length(file) > LONGEST_FILE)
                    .map(file -> file + " (" + length(file) + " lines)")
                    .toList();
            assertThat(tooLong).as("files longer than %d lines", LONGEST_FILE).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long length(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
