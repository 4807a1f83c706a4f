package vn.minh.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.AssignmentChangedV1;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.domain.Vietnam;

/** A campaign of a town of its own: lower secondary schools, all reviewed by the town's commune. */
public record Season(Town town, UUID campaign, List<UnitRef> schools) {

    public static final LocalDate TODAY = Vietnam.dayOf(Instant.now());

    public static Season of(Town town, int schools) {
        return new Season(
                town,
                UUID.randomUUID(),
                IntStream.rangeClosed(1, schools)
                        .mapToObj(number -> new UnitRef(
                                "THCS-" + number + "-" + town.key(), "THCS số " + number, UnitKind.LOWER_SECONDARY))
                        .toList());
    }

    public String school(int number) {
        return schools.get(number - 1).code();
    }

    /** A school that teaches others: it takes no part. */
    public UnitRef preschool() {
        return new UnitRef("MN-" + town.key(), "Mầm non Hoa Sen", UnitKind.PRESCHOOL);
    }

    /** Of the same city, with nothing to review. */
    public UnitRef otherCommune() {
        return new UnitRef("Y-" + town.key(), "UBND xã Ngọc Hồi", UnitKind.COMMUNE);
    }

    OrgUnitRecordedV1 recorded(UnitRef unit) {
        return new OrgUnitRecordedV1(unit, town.department(), null, LocalDate.parse("2020-01-01"), null, false);
    }

    CampaignPlannedV1 planned() {
        return new CampaignPlannedV1(
                campaign,
                town.department(),
                "Đợt 2026-2027",
                "2026-2027",
                Assessment.OFFICIAL.ref(),
                false,
                List.of(UnitKind.LOWER_SECONDARY),
                Instant.now());
    }

    AssignmentChangedV1 assigned() {
        return new AssignmentChangedV1(
                UUID.randomUUID(),
                town.department(),
                null,
                UnitKind.LOWER_SECONDARY,
                Assessment.OFFICIAL.ref().code(),
                town.commune(),
                LocalDate.parse("2020-01-01"),
                null);
    }

    SelfAssessmentApprovedV1 approved(UUID dossier, int school) {
        var told = town.approved(dossier, Assessment.OFFICIAL.ref(), false, 1, SampleSet.answers());
        return new SelfAssessmentApprovedV1(
                dossier,
                campaign,
                schools.get(school - 1),
                told.department(),
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

    /** What founds a team of these members from a month ago on. */
    public Map<String, Object> team(String name, List<? extends Map<String, ?>> members) {
        return Map.of(
                "campaign",
                campaign,
                "decisionNumber",
                "12/QĐ-UBND",
                "decidedOn",
                TODAY.minusDays(40).toString(),
                "charter",
                charter(name, members));
    }

    @SafeVarargs
    public final Map<String, Object> charter(String name, Map<String, ?>... members) {
        return charter(name, List.of(members));
    }

    private static Map<String, Object> charter(String name, List<? extends Map<String, ?>> members) {
        return Map.of(
                "name", name, "blind", false, "validFrom", TODAY.minusDays(30).toString(), "members", members);
    }

    /** From the first day of the team to its last. */
    public Map<String, Object> member(String person, String post) {
        return member(person, post, town.commune().code(), null, null);
    }

    public Map<String, Object> member(String person, String post, String unit) {
        return member(person, post, unit, null, null);
    }

    public Map<String, Object> member(
            String person, String post, String unit, @Nullable LocalDate from, @Nullable LocalDate to) {
        var member = new HashMap<String, Object>(Map.of("person", person, "post", post, "unit", unit));
        if (from != null) {
            member.put("validFrom", from.toString());
        }
        if (to != null) {
            member.put("validTo", to.toString());
        }
        return member;
    }
}
