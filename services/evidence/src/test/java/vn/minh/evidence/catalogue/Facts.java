package vn.minh.evidence.catalogue;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.Event;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentOpenedV1;
import vn.minh.contracts.assessment.SelfAssessmentSignedV1;
import vn.minh.contracts.review.ExternalReviewHandedOverV1;
import vn.minh.evidence.evidence.Bench;
import vn.minh.evidence.evidence.Shelves;
import vn.minh.testing.Tell;

/** Assessment, as it tells of one dossier; every call waits until the catalogue has heard it. */
final class Facts {

    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final UnitRef UNIT = new UnitRef(Bench.OURS, "THCS Vĩnh Quỳnh", UnitKind.LOWER_SECONDARY);

    final UUID dossier = UUID.randomUUID();
    final UUID campaign = UUID.randomUUID();
    final SampleSet set = new SampleSet("T" + dossier);

    private final Tell tell;
    private final Shelves shelves;
    private long told;

    Facts(Tell tell, Shelves shelves) {
        this.tell = tell;
        this.shelves = shelves;
    }

    Facts opened() {
        tell.that(set.published(), 1);
        await().until(() -> !Bench.ask(
                        shelves, "select code from catalogue_set where code = '%s'".formatted(set.code()))
                .isEmpty());
        return tell(new SelfAssessmentOpenedV1(
                dossier, campaign, UNIT, Bench.DEPARTMENT, Bench.AUTHORITY, "2026-2027", set.ref(), false, NOW));
    }

    /** A seat in a team of the authority, in the campaign of the dossier. */
    void seated(String person, String unit, String authority) {
        shelves.seat(person, unit, authority, campaign, "current_date - 9", "null");
    }

    Facts signed(int round, List<CitedEvidence> evidence) {
        return tell(new SelfAssessmentSignedV1(dossier, round, "cd".repeat(32), evidence, "a-2", NOW));
    }

    Facts approved(int round, @Nullable String authority, List<CitedEvidence> evidence) {
        return tell(new SelfAssessmentApprovedV1(
                dossier,
                campaign,
                UNIT,
                Bench.DEPARTMENT,
                authority == null ? null : new UnitRef(authority, "UBND xã", UnitKind.COMMUNE),
                "2026-2027",
                set.ref(),
                false,
                round,
                "cd".repeat(32),
                List.of(),
                evidence,
                new Result(List.of(), 3),
                List.of("a-1"),
                "a-2",
                "a-3",
                NOW.plusSeconds(60L * (round - 1))));
    }

    Facts approved(int round, List<CitedEvidence> evidence) {
        return approved(round, Bench.AUTHORITY, evidence);
    }

    /** Review's word; whoever asks waits for what it does. */
    void handedOver(String authority) {
        tell.that(
                new ExternalReviewHandedOverV1(
                        UUID.randomUUID(),
                        dossier,
                        new UnitRef(Bench.AUTHORITY, "UBND xã", UnitKind.COMMUNE),
                        new UnitRef(authority, "UBND xã khác", UnitKind.COMMUNE),
                        NOW.plusSeconds(3600)),
                1);
    }

    Facts tell(Event event) {
        told++;
        tell.that(event, told);
        await().until(() -> heard().equals(List.of(told, told)));
        return this;
    }

    private List<Long> heard() {
        return Bench.ask(shelves, """
                        select last from inbox_stream
                        where consumer in ('evidence.catalogue', 'evidence.evidence') and key = '%s'""".formatted(dossier)).stream()
                .map(Long::valueOf)
                .toList();
    }
}
