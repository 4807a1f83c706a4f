package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.minh.review.Done.done;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.AssignmentChangedV1;
import vn.minh.contracts.assessment.CampaignDates;
import vn.minh.contracts.assessment.CampaignFramedV1;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.contracts.assessment.CampaignRedatedV1;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.review.Assessment;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class DirectoryIT {

    static final LocalDate DAY = LocalDate.parse("2026-12-10");

    private final Town town = Town.fresh();
    private final Assessment assessment;
    private final KnownUnits units;
    private final KnownCampaigns campaigns;
    private final KnownAssignments assignments;

    DirectoryIT(Assessment assessment, KnownUnits units, KnownCampaigns campaigns, KnownAssignments assignments) {
        this.assessment = assessment;
        this.units = units;
        this.campaigns = campaigns;
        this.assignments = assignments;
    }

    @Test
    void theUnitsOfAKindAreThoseThatExistOnTheDay() {
        var closed = new UnitRef("A-" + town.key(), "THCS Cũ", UnitKind.LOWER_SECONDARY);
        var preschool = new UnitRef("B-" + town.key(), "Mầm non Hoa Sen", UnitKind.PRESCHOOL);
        assessment.says(recorded(closed, null), 1);
        assessment.says(recorded(closed, DAY.minusDays(1)), 2);
        assessment.says(recorded(preschool, null), 1);
        assessment.says(recorded(town.school(), null), 1);

        var named = Set.of(closed.code(), preschool.code(), town.school().code());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> done(() -> units.named(named)).stream()
                        .filter(one -> one.existsOn(DAY))
                        .map(KnownUnit::unit)
                        .toList()
                        .equals(List.of(preschool, town.school())));

        var found = done(() -> units.of(town.department(), List.of(UnitKind.LOWER_SECONDARY), DAY));

        assertThat(found).extracting(KnownUnit::unit).containsExactly(town.school());
        assertThat(done(() -> units.of(town.department(), List.of(UnitKind.LOWER_SECONDARY), DAY.minusDays(1))))
                .extracting(KnownUnit::unit)
                .containsExactly(closed, town.school());
    }

    @Test
    void theLastDayOfAReviewIsTheAuthoritysOwnYetNeverLaterThanTheDepartments() {
        var campaign = UUID.randomUUID();
        assessment.says(planned(campaign, dates(DAY)), 1);
        assessment.says(
                new CampaignFramedV1(
                        campaign, town.department(), "FRAMED", dates(DAY.minusDays(3)), "officer", Instant.now()),
                2);
        assessment.says(
                new CampaignRedatedV1(campaign, town.department(), dates(DAY.minusDays(1)), "officer", Instant.now()),
                3);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(done(() -> campaigns.find(campaign)))
                        .hasValueSatisfying(known -> {
                            assertThat(known.reviewClosesOn("FRAMED")).isEqualTo(DAY.minusDays(3));
                            assertThat(known.reviewClosesOn("OTHER")).isEqualTo(DAY.minusDays(1));
                            assertThat(known.unitKinds()).containsExactly(UnitKind.LOWER_SECONDARY);
                        }));
    }

    @Test
    void whoIsAccountableIsAskedForOneUnitAndForMany() {
        var set = "S-" + town.key();
        var before = done(assignments::told);
        var ward = new UnitRef("P-" + town.key(), "UBND phường Long Biên", UnitKind.COMMUNE);
        var school = town.school();
        assessment.says(assigned(null, school.kind(), set, town.commune()), 1);
        var own = assigned(school.code(), null, set, ward);
        assessment.says(own, 1);
        await().atMost(Duration.ofSeconds(60)).until(() -> done(assignments::told) >= before + 2);

        var one = done(() -> assignments.responsible(school, town.department(), set, DAY));
        var many = done(() -> assignments.responsible(
                List.of(school, new UnitRef("OTHER", "THCS Khác", school.kind())), town.department(), set, DAY));

        assertThat(one).contains(ward);
        assertThat(many).containsEntry(school.code(), ward).containsEntry("OTHER", town.commune());
    }

    private OrgUnitRecordedV1 recorded(UnitRef unit, @Nullable LocalDate until) {
        return new OrgUnitRecordedV1(unit, town.department(), null, LocalDate.parse("2020-01-01"), until, false);
    }

    private AssignmentChangedV1 assigned(
            @Nullable String unit, @Nullable UnitKind kind, String set, UnitRef authority) {
        return new AssignmentChangedV1(
                UUID.randomUUID(), town.department(), unit, kind, set, authority, LocalDate.parse("2025-07-01"), null);
    }

    private CampaignPlannedV1 planned(UUID campaign, CampaignDates dates) {
        return new CampaignPlannedV1(
                campaign,
                town.department(),
                "Đợt 2026-2027",
                "2026-2027",
                Assessment.OFFICIAL.ref(),
                false,
                List.of(UnitKind.LOWER_SECONDARY),
                Instant.now(),
                dates);
    }

    private static CampaignDates dates(LocalDate reviewClosesOn) {
        var before = reviewClosesOn.minusMonths(1);
        var after = reviewClosesOn.plusMonths(1);
        return new CampaignDates(before, before, before, before, reviewClosesOn, after, after, after, after);
    }
}
