package vn.minh.evidence.evidence;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.AppealAdmittedV1;
import vn.minh.contracts.review.AppealDismissedV1;
import vn.minh.contracts.review.ReviewTeamChangedV1;
import vn.minh.contracts.review.ReviewTeamDissolvedV1;
import vn.minh.contracts.review.ReviewTeamFoundedV1;
import vn.minh.contracts.review.SchoolsAllottedV1;
import vn.minh.contracts.review.TeamMember;
import vn.minh.contracts.review.TeamPost;
import vn.minh.domain.Vietnam;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

/** Teams and panels as review tells of them: who sits there reads, and nobody else. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class MandatesIT {

    private static final String HERS = "HN-XA-GIA-LAM";
    private static final UnitRef AUTHORITY = new UnitRef(Samples.AUTHORITY, "UBND xã Đại Thanh", UnitKind.COMMUNE);
    private static final Instant NOW = Instant.now();
    private static final LocalDate TODAY = Vietnam.dayOf(NOW);

    private final UUID dossier = UUID.randomUUID();
    private final UUID team = UUID.randomUUID();
    private final UUID appeal = UUID.randomUUID();
    private final String person = "r-" + UUID.randomUUID();
    private final Desk her = Desk.of(person, HERS, "council");

    @Inject
    Shelves shelves;

    @Inject
    Tell tell;

    private UUID piece;

    @BeforeEach
    void aPieceIsSealed() {
        shelves.knowTheSchools();
        var bytes = Samples.pdf("mandate " + dossier);
        piece = Desk.OURS.stored(bytes);
        String code = Desk.OURS.read(piece).extract().path("code");
        var cited = new CitedEvidence("1.3.a", piece, code, 1, Samples.sha256(bytes));
        tell.that(Samples.approved(dossier, 1, Samples.AUTHORITY, List.of(cited)), 1);
        var officer = Desk.of("o-1", Samples.AUTHORITY, "authority-officer");
        await().untilAsserted(() -> officer.read(piece).statusCode(200));
    }

    @Test
    void aSeatOpensWhatIsSealedForTheTeamsAuthorityAndClosesWithTheTeam() {
        her.read(piece).statusCode(404);

        founded(sitting(TODAY, null));
        reads();
        tell.that(
                new SchoolsAllottedV1(
                        team, Samples.CAMPAIGN, Samples.AUTHORITY, List.of(Samples.OURS), null, "o-1", NOW),
                2);
        tell.that(new ReviewTeamDissolvedV1(team, "o-1", NOW), 3);

        readsNoMore();
    }

    @Test
    void whoLeftTheTeamReadsNothingMore() {
        founded(sitting(TODAY, null));
        reads();

        changed(TODAY, null, List.of());

        readsNoMore();
    }

    @Test
    void nobodySitsLongerThanHerDaysNorLongerThanHerTeam() {
        founded(sitting(TODAY, null));
        reads();

        changed(TODAY.minusDays(9), null, List.of(sitting(TODAY.minusDays(9), TODAY.minusDays(1))));
        readsNoMore();
        changedAgain(TODAY.minusDays(9), TODAY, 3);
        reads();
        changedAgain(TODAY.minusDays(9), TODAY.minusDays(1), 4);

        readsNoMore();
    }

    @Test
    void aPanelReadsUntilItDecided() {
        tell.that(
                new AppealAdmittedV1(
                        appeal, dossier, AUTHORITY, List.of(person, "p-2"), person, TODAY.plusDays(30), "h-1", NOW),
                1);
        reads();

        tell.that(new AppealDismissedV1(appeal, UUID.randomUUID(), UUID.randomUUID(), dossier, person, NOW), 2);

        readsNoMore();
    }

    private void reads() {
        await().untilAsserted(() -> her.read(piece).statusCode(200));
        her.download(piece).statusCode(200);
    }

    private void readsNoMore() {
        await().untilAsserted(() -> her.read(piece).statusCode(404));
        her.download(piece).statusCode(404);
    }

    private TeamMember sitting(LocalDate from, @Nullable LocalDate to) {
        return new TeamMember(person, HERS, TeamPost.MEMBER, from, to);
    }

    private void founded(TeamMember member) {
        tell.that(
                new ReviewTeamFoundedV1(
                        team,
                        Samples.CAMPAIGN,
                        AUTHORITY,
                        Samples.DEPARTMENT,
                        false,
                        TODAY,
                        null,
                        List.of(member),
                        "12/QĐ-UBND",
                        TODAY,
                        "o-1",
                        NOW),
                1);
    }

    private void changed(LocalDate from, @Nullable LocalDate to, List<TeamMember> members) {
        tell.that(changing(from, to, members), 2);
    }

    private void changedAgain(LocalDate from, LocalDate to, long sequence) {
        tell.that(changing(from, to, List.of(sitting(from, null))), sequence);
    }

    private ReviewTeamChangedV1 changing(LocalDate from, @Nullable LocalDate to, List<TeamMember> members) {
        return new ReviewTeamChangedV1(
                team, Samples.CAMPAIGN, AUTHORITY, Samples.DEPARTMENT, false, from, to, members, "o-1", NOW);
    }
}
