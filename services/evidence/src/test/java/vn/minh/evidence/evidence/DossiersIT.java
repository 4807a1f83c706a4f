package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.Event;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.ExternalReviewHandedOverV1;
import vn.minh.contracts.review.ExternalReviewOpenedV1;
import vn.minh.contracts.review.ExternalReviewReleasedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

/** Who is responsible for a dossier now, whatever comes first. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class DossiersIT {

    private static final String OTHER = "HN-XA-NGOC-HOI";

    private final UUID dossier = UUID.randomUUID();
    private final UUID review = UUID.randomUUID();

    @Inject
    Shelves shelves;

    @Inject
    Tell tell;

    @Test
    void anApprovalSaysWhoIsResponsible() {
        approved(1, Samples.AUTHORITY);

        isResponsible(Samples.AUTHORITY);
        assertThat(shelves.ask("select unit || ' ' || department from dossier where self_assessment_id = '%s'"
                        .formatted(dossier)))
                .containsExactly(Samples.OURS + " " + Samples.DEPARTMENT);
    }

    @Test
    void noAuthorityIsRememberedAsNone() {
        approved(1, null);

        isResponsible("nobody");
    }

    @Test
    void aHandOverMovesItAndAnEarlierApprovalThatComesLateDoesNotMoveItBack() {
        tell.that(opened(at(1)), 1);
        tell.that(handedOver(at(2)), 2);
        isResponsible(OTHER);

        approved(1, Samples.AUTHORITY);

        await().until(() -> heard(dossier) == 1);
        isResponsible(OTHER);
    }

    @Test
    void aLaterRoundSaysWhoIsResponsibleAnew() {
        tell.that(opened(at(-3)), 1);
        tell.that(handedOver(at(-2)), 2);
        isResponsible(OTHER);

        approved(1, Samples.AUTHORITY);

        isResponsible(Samples.AUTHORITY);
    }

    @Test
    void whatElseReviewTellsMovesNothing() {
        tell.that(opened(at(1)), 1);

        tell.that(new ExternalReviewReleasedV1(review, dossier, at(5)), 2);

        await().until(() -> heard(review) == 2);
        isResponsible(Samples.AUTHORITY);
    }

    @Test
    void aHandOverOfADossierNobodyToldOfWaits() {
        tell.that(handedOver(at(2)), 1);
        await().until(() -> shelves.ask("select state from inbox_stream where key = '%s'".formatted(review))
                .equals(List.of("WAITING")));

        approved(1, Samples.AUTHORITY);

        isResponsible(OTHER);
    }

    @Test
    void theFormerAuthorityReadsNothingMoreAndTheNewOneAtOnce() {
        shelves.knowTheSchools();
        var bytes = Samples.pdf("handed over " + dossier);
        var id = Desk.OURS.stored(bytes);
        String code = Desk.OURS.read(id).extract().path("code");
        var cited = new CitedEvidence("1.3.a", id, code, 1, Samples.sha256(bytes));
        var former = seated(Samples.AUTHORITY);
        var next = seated(OTHER);
        tell.that(Samples.approved(dossier, 1, Samples.AUTHORITY, List.of(cited)), 1);
        await().untilAsserted(() -> former.download(id).statusCode(200));
        next.read(id).statusCode(404);

        tell.that(opened(at(1)), 1);
        tell.that(handedOver(at(2)), 2);

        isResponsible(OTHER);
        former.read(id).statusCode(404);
        former.download(id).statusCode(404);
        next.read(id).statusCode(200);
        next.download(id).statusCode(200);
    }

    /** She works for a commune that has nothing to do with it. */
    private Desk seated(String authority) {
        var person = "r-" + UUID.randomUUID();
        shelves.seat(person, "HN-XA-GIA-LAM", authority, Samples.CAMPAIGN, "current_date - 9", "null");
        return Desk.of(person, "HN-XA-GIA-LAM", "reviewer");
    }

    private void approved(long sequence, @Nullable String authority) {
        tell.that(Samples.approved(dossier, 1, authority, List.of()), sequence);
    }

    private ExternalReviewOpenedV1 opened(Instant at) {
        return new ExternalReviewOpenedV1(
                review,
                dossier,
                Samples.CAMPAIGN,
                new UnitRef(Samples.OURS, "THCS Vĩnh Quỳnh", UnitKind.LOWER_SECONDARY),
                Samples.DEPARTMENT,
                authority(Samples.AUTHORITY),
                "2026-2027",
                new IndicatorSetRef("QD-4725-2022", 1, "ab".repeat(32)),
                true,
                1,
                at);
    }

    private Event handedOver(Instant at) {
        return new ExternalReviewHandedOverV1(review, dossier, authority(Samples.AUTHORITY), authority(OTHER), at);
    }

    private static UnitRef authority(String code) {
        return new UnitRef(code, "UBND xã", UnitKind.COMMUNE);
    }

    /** The approval of the samples is of {@link Samples#NOW}. */
    private static Instant at(int hoursAfterTheApproval) {
        return Samples.NOW.plus(Duration.ofHours(hoursAfterTheApproval));
    }

    private void isResponsible(String authority) {
        await().untilAsserted(() -> assertThat(
                        shelves.ask("select coalesce(authority, 'nobody') from dossier where self_assessment_id = '%s'"
                                .formatted(dossier)))
                .containsExactly(authority));
    }

    private long heard(UUID key) {
        return Long.parseLong(
                shelves.ask("select coalesce(max(last), 0) from inbox_stream where key = '%s'".formatted(key))
                        .getFirst());
    }
}
