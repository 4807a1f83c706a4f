package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.AssignmentChangedV1;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assessment;
import vn.minh.review.Assigned;
import vn.minh.review.Crew;
import vn.minh.review.Desk;
import vn.minh.review.SampleSet;
import vn.minh.review.Town;
import vn.minh.testing.Body;

/**
 * A city in the middle of a season: at each authority a dossier in every state. A reform merges the communes A and B
 * into M, splits D into P and Q, transfers every second school of F to G, and leaves K alone.
 */
final class Season {

    enum Stage {
        OPENED,
        ASSIGNED,
        AWAITING_UNIT,
        PROPOSED,
        CONCLUDED,
        RECOGNISED
    }

    /** @param after the authority that is accountable once the reform is there */
    record Case(Town school, Town before, Town after, Stage stage, UUID dossier) {

        boolean moves() {
            return !before.equals(after);
        }
    }

    static final LocalDate TODAY = Vietnam.dayOf(Instant.now());
    static final LocalDate EVE = TODAY.minusDays(1);

    private final String key = UUID.randomUUID().toString().substring(0, 8);
    private final List<Case> cases = new ArrayList<>();

    final String reform = "NQ-" + key;
    final Town a = town("a");
    final Town b = town("b");
    final Town merged = town("m");
    final Town split = town("d");
    final Town north = town("p");
    final Town south = town("q");
    final Town giver = town("f");
    final Town taker = town("g");
    final Town untouched = town("k");
    final List<Town> authorities = List.of(a, b, merged, split, north, south, giver, taker, untouched);

    Season() {
        for (var stage : Stage.values()) {
            boolean even = stage.ordinal() % 2 == 0;
            add(a, merged, stage);
            add(b, merged, stage);
            add(split, even ? north : south, stage);
            add(giver, even ? taker : giver, stage);
            add(untouched, untouched, stage);
        }
    }

    List<Case> cases() {
        return cases;
    }

    Desk department() {
        return Desk.of("department-" + key, city(), "department-officer");
    }

    /** Who reviews whom before the reform: each school has an assignment of its own, but F has those of a kind. */
    List<AssignmentChangedV1> assignments() {
        var told = new ArrayList<>(cases.stream()
                .filter(one -> !one.before().equals(giver))
                .map(one -> Assigned.unit(code(one), one.before().commune(), Assigned.LONG_AGO, null, null))
                .toList());
        told.add(Assigned.kind(UnitKind.PRIMARY, city(), giver.commune(), Assigned.LONG_AGO));
        return told;
    }

    /** What the reform ends. */
    List<AssignmentChangedV1> ended() {
        return cases.stream()
                .filter(one -> one.moves() && !one.before().equals(giver))
                .map(one -> Assigned.unit(code(one), one.before().commune(), Assigned.LONG_AGO, EVE, reform))
                .toList();
    }

    /** What the reform begins. */
    List<AssignmentChangedV1> begun() {
        return cases.stream()
                .filter(Case::moves)
                .map(one -> Assigned.unit(code(one), one.after().commune(), TODAY, null, reform))
                .toList();
    }

    SelfAssessmentApprovedV1 approved(Case one) {
        var school = one.school();
        var told = school.approved(
                one.dossier(),
                Assessment.OFFICIAL.ref(),
                false,
                1,
                SampleSet.answers(),
                one.before().commune());
        var kind = one.before().equals(giver) ? UnitKind.PRIMARY : UnitKind.LOWER_SECONDARY;
        return new SelfAssessmentApprovedV1(
                told.selfAssessmentId(),
                told.campaignId(),
                new UnitRef(school.school().code(), told.unit().name(), kind),
                city(),
                told.authority(),
                told.schoolYear(),
                told.set(),
                told.demonstration(),
                told.round(),
                told.fingerprint(),
                told.answers(),
                told.evidence(),
                told.result(),
                told.answeredBy(),
                told.signedBy(),
                told.approvedBy(),
                told.approvedAt());
    }

    /** Brings a review that lies in the queue as far as its case wants it. */
    static void bring(Case one, UUID review) {
        var town = one.before();
        int stage = one.stage().ordinal();
        if (stage >= Stage.ASSIGNED.ordinal()) {
            town.reviewer().claim(review, 1).statusCode(200);
        }
        if (one.stage() == Stage.AWAITING_UNIT) {
            town.reviewer()
                    .requestSupplement(review, 2, TODAY.plusDays(20).toString(), "1.3", "Thiếu ảnh chụp")
                    .statusCode(200);
        }
        if (stage >= Stage.PROPOSED.ordinal()) {
            town.reviewer().propose(review, 2).statusCode(200);
        }
        if (stage >= Stage.CONCLUDED.ordinal()) {
            one.school()
                    .principal()
                    .agree(review, town.officer().versionOf(review))
                    .statusCode(200);
            town.officer().conclude(review, town.officer().versionOf(review)).statusCode(200);
        }
        if (one.stage() == Stage.RECOGNISED) {
            town.head().recognise(review).statusCode(200);
        }
    }

    /** As the department sees its city: each dossier once. */
    Map<String, String> whoHasWhat() {
        var seen = new HashMap<String, String>();
        for (var line : Body.of(department().queue("?size=200")).path("items")) {
            var code = line.path("authority").path("code").asText();
            assertThat(seen.put(line.path("id").asText(), code)).isNull();
        }
        return seen;
    }

    static String code(Case one) {
        return one.school().school().code();
    }

    private void add(Town before, Town after, Stage stage) {
        cases.add(new Case(town("s" + cases.size()), before, after, stage, UUID.randomUUID()));
    }

    /** With a team: its people may review. */
    private Town town(String name) {
        var town = new Town(name + "-" + key);
        Crew.stands(town);
        return town;
    }

    private String city() {
        return "SO-" + key;
    }
}
