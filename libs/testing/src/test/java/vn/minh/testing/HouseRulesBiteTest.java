package vn.minh.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A rule that cannot fail protects nothing: each is shown a class that breaks it, and one feature that breaks none. */
class HouseRulesBiteTest {

    private record Breach(ArchRule rule, String brokenBy) {}

    private static final List<Breach> BREACHES = List.of(
            new Breach(RoomRules.VALUES_ARE_PLAIN_JAVA, "LeakyValue"),
            new Breach(RoomRules.VALUES_ARE_PLAIN_JAVA, "LeakyPolicy"),
            new Breach(RoomRules.ROOTS_KNOW_NO_ADAPTER, "AnswerByWeb"),
            new Breach(RoomRules.ROOTS_KNOW_NO_ADAPTER, "Rows"),
            new Breach(RoomRules.ROOTS_KNOW_NO_ADAPTER, "StrayListener"),
            new Breach(RoomRules.WEB_KNOWS_NO_OTHER_DOOR, "web.WebThatReadsTheStore"),
            new Breach(RoomRules.STORE_KNOWS_NO_OTHER_DOOR, "store.StoreThatAnswersHttp"),
            new Breach(RoomRules.EVENTS_KNOW_NO_OTHER_DOOR, "events.ConsumerThatWrites"),
            new Breach(RoomRules.ONLY_STORES_KNOW_THE_DATABASE, "Rows"),
            new Breach(RoomRules.FEATURES_MEET_AT_THEIR_ROOTS, "Neighbour"),
            new Breach(RoomRules.SERVICES_SHARE_WORDS_NOT_CODE, "BorrowFromNextDoor"),
            new Breach(RoomRules.FOUR_PLACES_CALL_OUT, "CallSomebody"),
            new Breach(DoorRules.RESOURCE_METHODS_ARE_PUBLIC, "web.WebThatReadsTheStore"),
            new Breach(DoorRules.WRITES_MAY_BE_SENT_AGAIN, "web.WriteThatHappensTwice"),
            new Breach(DoorRules.WHAT_MAY_BE_SENT_AGAIN_ANSWERS_WHOLE, "web.WriteThatAnswersHalf"),
            new Breach(DoorRules.EVERY_DOOR_NAMES_A_POLICY, "web.WebThatReadsTheStore"),
            new Breach(DoorRules.CONSUMERS_LIVE_IN_EVENTS, "StrayListener"),
            new Breach(DoorRules.NAMES_SAY_WHAT_NOT_HOW, "ThingService"),
            new Breach(DoorRules.NOTHING_IS_INJECTED_INTO_FIELDS, "StrayListener"));

    @TestFactory
    Stream<DynamicTest> eachRuleFindsTheClassThatBreaksIt() {
        var broken = new ClassFileImporter().importPackages("vn.minh.broken");
        return BREACHES.stream()
                .map(breach -> dynamicTest(breach.toString(), () -> {
                    var found = breach.rule.evaluate(broken).getFailureReport().getDetails();

                    assertThat(found).anyMatch(line -> line.contains("." + breach.brokenBy));
                }));
    }

    @Test
    void noRuleIsWithoutItsBreaker() {
        assertThat(BREACHES).extracting(Breach::rule).containsAll(HouseRules.ALL);
    }

    @TestFactory
    Stream<DynamicTest> aFeatureThatKeepsThemIsLeftInPeace() {
        var sound = new ClassFileImporter().importPackages("vn.minh.sound");
        return HouseRules.ALL.stream().map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(sound)));
    }

    @Test
    void aMisspeltPackageIsNotAnEmptyHouse() {
        assertThatThrownBy(() -> HouseRules.checkedOn("vn.minh.asessment"))
                .hasMessageContaining("classes found in vn.minh.asessment");
    }

    @Test
    void aLongFileIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Long.java"), lines(251));
        Files.writeString(folder.resolve("Short.java"), lines(250));

        assertThatThrownBy(() -> HouseRules.smallFiles(folder))
                .hasMessageContaining("Long.java (251 lines)")
                .hasMessageNotContaining("Short.java");
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(_ -> "//\n").collect(joining());
    }
}
