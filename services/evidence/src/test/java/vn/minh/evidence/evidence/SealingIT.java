package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.assessment.SelfAssessmentSignedV1;
import vn.minh.contracts.assessment.SelfAssessmentStartedV1;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.contracts.evidence.EvidenceSealedV1;
import vn.minh.testing.Fact;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class SealingIT {

    private static final String ANNOUNCED = "vn.minh.evidence.evidence.announced.v1";
    private static final String STORED = "vn.minh.evidence.evidence.stored.v1";
    private static final String SEALED = "vn.minh.evidence.evidence.sealed.v1";

    @Inject
    Shelves shelves;

    @Inject
    Told told;

    @Inject
    Tell tell;

    private final UUID dossier = UUID.randomUUID();

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void anApprovalSealsWhatItNamesOnceForEachPiece() {
        var first = cite("1.3.a", Desk.OURS.stored(Samples.pdf("first")));
        var second = cite("1.3.b", Desk.OURS.stored(Samples.pdf("second")));
        var list =
                List.of(first, second, new CitedEvidence("1.4.a", first.evidenceId(), first.code(), 1, first.sha256()));

        approve(1, 1, list);

        var facts = heard(first.evidenceId(), ANNOUNCED, STORED, SEALED);
        var sealed = facts.getLast().as(EvidenceSealedV1.class);
        assertThat(sealed.selfAssessmentId()).isEqualTo(dossier);
        assertThat(sealed.version()).isEqualTo(1);
        assertThat(heard(second.evidenceId(), ANNOUNCED, STORED, SEALED)
                        .getLast()
                        .as(EvidenceSealedV1.class)
                        .manifestSha256())
                .isEqualTo(sealed.manifestSha256());
        Desk.OURS.read(first.evidenceId()).header("ETag", "\"3\"").body("state", equalTo("SEALED"));
        Desk.of("r-1", Samples.AUTHORITY, "authority-officer")
                .download(first.evidenceId())
                .statusCode(200);
    }

    @Test
    void anotherRoundSealsAgainAndARepeatDoesNot() {
        var cited = cite("1.3.a", Desk.OURS.stored(Samples.pdf("rounds")));
        var first = tell.that(Samples.approved(dossier, 1, Samples.AUTHORITY, List.of(cited)), 1);
        tell.again(first);

        approve(2, 2, List.of(cited));

        told.onlyEver(EvidenceEvent.TOPIC, cited.evidenceId().toString(), ANNOUNCED, STORED, SEALED, SEALED);
    }

    @Test
    void factsOutOfOrderWaitForTheirTurn() {
        var cited = cite("1.3.a", Desk.OURS.stored(Samples.pdf("order")));
        approve(2, 2, List.of(cited));
        told.onlyEver(EvidenceEvent.TOPIC, cited.evidenceId().toString(), ANNOUNCED, STORED);

        tell.that(new SelfAssessmentStartedV1(dossier, Samples.NOW), 1);

        heard(cited.evidenceId(), ANNOUNCED, STORED, SEALED);
    }

    @Test
    void evidenceNobodyKnowsYetIsWaitedFor() {
        var later = UUID.randomUUID();
        var bytes = Samples.pdf("later");
        var code = "MC.9.9." + (100 + Math.abs(later.hashCode() % 100000));
        approve(1, 1, List.of(new CitedEvidence("9.9.a", later, code, 1, Samples.sha256(bytes))));
        await().until(() -> streamState().equals(List.of("WAITING")));

        shelves.write("""
                insert into evidence (id, version, unit, department, announced_by, announced_at, title, criterion,
                    status, serial, changed_at)
                values ('%1$s', 2, '%2$s', '%3$s', 'a', now(), 't', '9.9', 'STORED', %6$s, now());
                insert into attempt (evidence_id, number, kind, file_name, media_type, size, sha256, announced_by,
                    announced_at, outcome, settled_at, version, kept_name, kept_type, kept_size, kept_sha256)
                values ('%1$s', 1, 'FILE', 'f.pdf', 'application/pdf', %4$d, '%5$s', 'a', now(), 'KEPT', now(), 1,
                    'f.pdf', 'application/pdf', %4$d, '%5$s')""".formatted(
                        later,
                        Samples.OURS,
                        Samples.DEPARTMENT,
                        bytes.length,
                        Samples.sha256(bytes),
                        code.substring("MC.9.9.".length())));

        heard(later, SEALED);
        assertThat(streamState()).containsExactly("OPEN");
    }

    @Test
    void anotherHashThanTheOneKeptParksTheDossierAndSealsNothing() {
        var sound = cite("1.3.a", Desk.OURS.stored(Samples.pdf("sound")));
        var other = cite("1.3.b", Desk.OURS.stored(Samples.pdf("other")));
        var wrong = new CitedEvidence("1.3.b", other.evidenceId(), other.code(), 1, "f".repeat(64));

        approve(1, 1, List.of(sound, wrong));

        await().until(() -> streamState().equals(List.of("PARKED")));
        told.onlyEver(EvidenceEvent.TOPIC, sound.evidenceId().toString(), ANNOUNCED, STORED);
        told.onlyEver(EvidenceEvent.TOPIC, other.evidenceId().toString(), ANNOUNCED, STORED);
    }

    @Test
    void anotherSchoolsEvidenceIsNotSealedByOurDossier() {
        var theirs = Desk.THEIRS.stored(Samples.pdf("theirs"));
        String code = Desk.THEIRS.read(theirs).extract().path("code");

        approve(1, 1, List.of(new CitedEvidence("1.3.a", theirs, code, 1, Samples.sha256(Samples.pdf("theirs")))));

        await().until(() -> streamState().equals(List.of("PARKED")));
        told.onlyEver(EvidenceEvent.TOPIC, theirs.toString(), ANNOUNCED, STORED);
    }

    @Test
    void whatACouncilSignedIsHeld() {
        var cited = cite("1.3.a", Desk.OURS.stored(Samples.pdf("signed")));

        tell.that(new SelfAssessmentSignedV1(dossier, 1, "ab".repeat(32), List.of(cited), "a-1", Samples.NOW), 1);

        await().until(() -> shelves.ask(
                        "select evidence_id from signed_citation where self_assessment_id = '%s'".formatted(dossier))
                .equals(List.of(cited.evidenceId().toString())));
    }

    private void approve(int round, long sequence, List<CitedEvidence> list) {
        tell.that(Samples.approved(dossier, round, Samples.AUTHORITY, list), sequence);
    }

    private static CitedEvidence cite(String item, UUID id) {
        var view = Desk.OURS.read(id).extract();
        return new CitedEvidence(item, id, view.path("code"), view.path("version"), view.path("sha256"));
    }

    private List<Fact> heard(UUID id, String... types) {
        return told.eventually(EvidenceEvent.TOPIC, id.toString(), types);
    }

    private List<String> streamState() {
        return shelves.ask("select state from inbox_stream where consumer = 'evidence.evidence' and key = '%s'"
                .formatted(dossier));
    }
}
