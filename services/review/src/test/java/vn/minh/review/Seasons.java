package vn.minh.review;

import static org.awaitility.Awaitility.await;
import static vn.minh.review.Done.done;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.AssignmentChangedV1;
import vn.minh.review.externalreview.KnownAssignments;
import vn.minh.review.externalreview.KnownCampaigns;
import vn.minh.review.externalreview.KnownUnits;

/** Opens seasons: tells what assessment would, and waits until review knows it. */
@Singleton
public class Seasons {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Assessment assessment;
    private final KnownUnits units;
    private final KnownCampaigns campaigns;
    private final KnownAssignments assignments;

    Seasons(Assessment assessment, KnownUnits units, KnownCampaigns campaigns, KnownAssignments assignments) {
        this.assessment = assessment;
        this.units = units;
        this.campaigns = campaigns;
        this.assignments = assignments;
    }

    public Season opens(int schools) {
        var season = Season.of(Town.fresh(), schools);
        var town = season.town();
        var all = Stream.concat(
                        Stream.of(town.commune(), season.otherCommune(), season.preschool()), season.schools().stream())
                .toList();
        assessment.publishSets();
        all.forEach(unit -> assessment.says(season.recorded(unit), 1));
        assessment.says(season.planned(), 1);
        assessment.says(season.assigned(), 1);
        var codes = all.stream().map(UnitRef::code).toList();
        await().atMost(PATIENCE)
                .pollInterval(LOOK)
                .until(() -> done(() -> units.named(codes)).size() == codes.size()
                        && done(() -> campaigns.find(season.campaign())).isPresent()
                        && done(() -> assignments.responsible(
                                                season.schools(),
                                                town.department(),
                                                Assessment.OFFICIAL.code(),
                                                Season.TODAY))
                                        .size()
                                == schools);
        return season;
    }

    /** The school hands in its dossier; waits until its review lies in the queue. */
    public UUID submits(Season season, int school) {
        var dossier = UUID.randomUUID();
        assessment.says(season.approved(dossier, school), 1);
        return assessment.arrived(season.town(), dossier);
    }

    /** From today on the other commune reviews the school; waits until review knows it. */
    public void movesAway(Season season, int school) {
        var unit = season.schools().get(school - 1);
        var department = season.town().department();
        assessment.says(
                new AssignmentChangedV1(
                        UUID.randomUUID(),
                        department,
                        unit.code(),
                        null,
                        Assessment.OFFICIAL.code(),
                        season.otherCommune(),
                        Season.TODAY,
                        null),
                1);
        await().atMost(PATIENCE)
                .pollInterval(LOOK)
                .until(() -> done(() ->
                                assignments.responsible(unit, department, Assessment.OFFICIAL.code(), Season.TODAY))
                        .filter(season.otherCommune()::equals)
                        .isPresent());
    }

    /** Founds a team over HTTP. */
    @SafeVarargs
    public final UUID founds(Season season, String name, Map<String, ?>... members) {
        return founds(season, name, List.of(members));
    }

    public UUID founds(Season season, String name, List<? extends Map<String, ?>> members) {
        return UUID.fromString(found(season, season.town().officer(), name, members)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @SafeVarargs
    public final ValidatableResponse found(Season season, Desk officer, String name, Map<String, ?>... members) {
        return found(season, officer, name, List.of(members));
    }

    private static ValidatableResponse found(
            Season season, Desk officer, String name, List<? extends Map<String, ?>> members) {
        return officer.asks()
                .body(season.team(name, members))
                .post("/api/v1/review-teams")
                .then();
    }
}
