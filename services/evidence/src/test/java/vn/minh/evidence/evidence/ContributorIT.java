package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.assessment.ContributorsAskedV1;
import vn.minh.contracts.assessment.CriteriaAssignedV1;
import vn.minh.contracts.assessment.EvidenceAsk;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

/** A contributor gathers what she is asked for and sees nothing else. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class ContributorIT {

    private final UUID dossier = UUID.randomUUID();
    private final String person = "person-" + UUID.randomUUID();
    private final Desk contributor = Desk.of(person, Samples.OURS, "contributor");

    @Inject
    Shelves shelves;

    @Inject
    Tell tell;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void nobodyAskedHerSoSheAnnouncesNothing() {
        var before = shelves.traces();

        var answer = contributor.announce(Samples.draft(Samples.pdf("unasked")));

        answer.statusCode(403).body("detail", containsString("tiêu chí 1.3")).body("next", containsString("thư ký"));
        assertThat(shelves.traces()).isEqualTo(before);
    }

    @Test
    void sheGathersForTheCriteriaSheIsAskedForAndOnlyThose() {
        asked(1, ask("1.3"), ask("1.4"));

        var mine = contributor.stored(Samples.pdf("mine"));
        var other = contributor.announce(draft("2.1"));

        contributor.read(mine).statusCode(200);
        contributor.download(mine).statusCode(200);
        other.statusCode(403).body("next", containsString("1.3, 1.4"));
    }

    @Test
    void sheSeesAllEvidenceOfHerCriteriaAndOfOthersOnlyHerOwn() {
        var ofHers = Desk.OURS.stored(Samples.pdf("of her criterion " + person));
        var ofOthers = Desk.OURS.announced(draft("2.1")).id();
        asked(1, ask("2.1"));
        var herOwn = contributor.announced(draft("2.1")).id();
        asked(2, ask("1.3"));

        contributor.read(ofHers).statusCode(200);
        contributor.download(ofHers).statusCode(200);
        contributor.read(herOwn).statusCode(200);
        contributor.read(ofOthers).statusCode(404);
        contributor.download(ofOthers).statusCode(404);
        contributor.confirm(ofOthers, 1).statusCode(404);
        contributor.get("/api/v1/evidence?criterion=2.1").body("items.id", contains(herOwn.toString()));
        assertThat(contributor
                        .get("/api/v1/evidence?size=200")
                        .extract()
                        .<List<String>>path("items.findAll { it.criterion != '1.3' }.id"))
                .containsExactly(herOwn.toString());
    }

    @Test
    void theLastListCountsAndWhatElseIsToldOfACouncilDoesNot() {
        asked(1, ask("1.3"));
        tell.that(new CriteriaAssignedV1(dossier, Samples.OURS, List.of(), "head", Instant.now()), 2);

        asked(3);

        contributor.announce(Samples.draft(Samples.pdf("late"))).statusCode(403);
        contributor.get("/api/v1/evidence").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void anAskConcernsTheUnitAndThePersonItNames() {
        asked(1, ask("1.3"), new EvidenceAsk("2.2", "somebody-else", null));

        var elsewhere = Desk.of(person, Samples.THEIRS, "contributor").announce(Samples.draft(Samples.pdf("there")));
        var another = contributor.announce(draft("2.2"));

        elsewhere.statusCode(403);
        another.statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "principal"})
    void whoIsMoreThanAContributorSeesHerWholeUnit(String role) {
        var ofOthers = Desk.OURS.stored(Samples.pdf("whole unit " + role));
        var her = new Desk(contributor.tokens().roles("contributor", role));

        her.read(ofOthers).statusCode(200);
        her.announce(draft("2.1")).statusCode(201);
    }

    private void asked(long sequence, EvidenceAsk... asks) {
        tell.that(new ContributorsAskedV1(dossier, Samples.OURS, List.of(asks), "secretary", Instant.now()), sequence);
        await().until(() -> shelves.ask("select criterion from evidence_ask where self_assessment_id = '%s' order by 1"
                        .formatted(dossier))
                .equals(Arrays.stream(asks).map(EvidenceAsk::criterion).sorted().toList()));
    }

    private EvidenceAsk ask(String criterion) {
        return new EvidenceAsk(criterion, person, LocalDate.parse("2027-03-01"));
    }

    private static Draft draft(String criterion) {
        return Samples.draft("Cho tiêu chí " + criterion, criterion, Samples.file(Samples.pdf("for " + criterion)));
    }
}
