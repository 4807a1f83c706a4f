package vn.minh.review.recognition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.minh.review.externalreview.Reviews.HEAD;
import static vn.minh.review.externalreview.Reviews.NOW;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.Result;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelSupersededV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.Reviews;
import vn.minh.review.recognition.KnownAppeals.Appealed;

class ActTest {

    static final Register BOOK = new Register(new Register.Key(Reviews.COMMUNE.code(), 2026, false), 4, 8);

    @Test
    void oneActHasOneDecisionAndACertificateForEachSchool() {
        var act = decide(found(Reviews.concluded()), found(Reviews.concluded()));

        assertThat(act.register()).isEqualTo(new Register(BOOK.key(), 5, 10));
        assertThat(papers(act)).extracting(Papers::decisionNumber).containsExactly("05/QĐ-UBND", "05/QĐ-UBND");
        assertThat(papers(act)).extracting(Papers::certificateNumber).containsExactly("2026/XA/09", "2026/XA/10");
        assertThat(papers(act))
                .extracting(Papers::verificationCode)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{12}"));
    }

    @Test
    void theFactCarriesBothGroupsAndTheJoinedLevel() {
        var act = decide(found(Reviews.concluded()));

        var fact = (LevelRecognisedV1)
                ((Outcome.Done) act.outcomes().getFirst()).step().event();

        assertThat(fact.result().groups()).hasSize(2);
        assertThat(fact.result().level()).isEqualTo(2);
        assertThat(fact.recognisedBy()).isEqualTo("head");
    }

    @Test
    void aSchoolThatCannotBeRecognisedDoesNotStopTheOthersAndTakesNoNumber() {
        var act = decide(
                found(Reviews.concluded()),
                found(Reviews.proposed()),
                new Candidate.Absent(UUID.randomUUID()),
                found(Reviews.concluded()));

        assertThat(act.outcomes())
                .hasExactlyElementsOfTypes(
                        Outcome.Done.class, Outcome.Refused.class, Outcome.Refused.class, Outcome.Done.class);
        assertThat(((Outcome.Refused) act.outcomes().get(1)).reason()).isInstanceOf(IllegalMove.class);
        assertThat(((Outcome.Refused) act.outcomes().get(2)).reason()).isInstanceOf(NotFound.class);
        assertThat(papers(act)).extracting(Papers::certificateNumber).containsExactly("2026/XA/09", "2026/XA/10");
    }

    @Test
    void anActThatRecognisesNobodyUsesNoNumber() {
        var act = decide(found(Reviews.proposed()));

        assertThat(act.register()).isEqualTo(BOOK);
    }

    @Test
    void whatWasRecognisedBeforeIsNotRecognisedAgain() {
        var review = Reviews.concluded();

        var act = Act.decide(
                BOOK,
                List.of(found(review)),
                Map.of(review.id().value(), recognisedBefore(review)),
                HEAD,
                NOW,
                RandomGenerator.getDefault());

        assertThat(((Outcome.Refused) act.outcomes().getFirst()).reason())
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("already-recognised"));
    }

    @Test
    void aDemonstrationIsNotRecognisedTogetherWithRealDossiers() {
        var book = new Register(new Register.Key(Reviews.COMMUNE.code(), 2026, true), 0, 0);

        var act = Act.decide(
                book, List.of(found(Reviews.concluded())), Map.of(), HEAD, NOW, RandomGenerator.getDefault());

        assertThat(((Outcome.Refused) act.outcomes().getFirst()).reason())
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("mixed-act"));
    }

    @Test
    void numbersOfADemonstrationCannotBeTakenForRealOnes() {
        var book = new Register(new Register.Key("XA", 2026, true), 12, 3);

        assertThat(book.decisionNumber(Reviews.COMMUNE)).isEqualTo("MẪU-12/QĐ-UBND");
        assertThat(book.certificateNumber()).isEqualTo("MẪU-2026/XA/03");
    }

    @Test
    void whatAnAppealCameToIsRecognisedAnewInThePlaceOfTheFirst() {
        var review = Reviews.concluded();
        var first = recognised(review);
        var appeal = UUID.randomUUID();
        var upheld =
                new Upheld(appeal, first.id().value(), new Result(first.result().groups(), 3));

        var act = decideAfter(review, new Precedent(first, new Appealed(false, upheld, Set.of("chair"))));

        var done = (Outcome.Done) act.outcomes().getFirst();
        assertThat(done.recognition())
                .returns(3, recognition -> recognition.result().level())
                .returns(first.id().value(), Recognition::supersedes)
                .returns(Status.RECOGNISED, recognition -> recognition.state().status());
        assertThat(((LevelRecognisedV1) done.step().event()).supersedes())
                .isEqualTo(first.id().value());
        assertThat(requireNonNull(done.superseded()).event())
                .isEqualTo(new LevelSupersededV1(
                        first.id().value(),
                        review.id().value(),
                        review.dossier().selfAssessmentId(),
                        review.dossier().campaignId(),
                        Reviews.SCHOOL,
                        Reviews.COMMUNE,
                        done.recognition().id().value(),
                        appeal,
                        NOW));
        assertThat(papers(act)).extracting(Papers::decisionNumber).containsExactly("05/QĐ-UBND");
    }

    @Test
    void whoSatOnThePanelDoesNotRecognise() {
        var review = Reviews.concluded();
        var first = recognised(review);
        var upheld = new Upheld(UUID.randomUUID(), first.id().value(), first.result());

        var act = decideAfter(review, new Precedent(first, new Appealed(false, upheld, Set.of("head"))));

        assertThat(((Outcome.Refused) act.outcomes().getFirst()).reason()).isInstanceOf(Forbidden.class);
        assertThat(act.register()).isEqualTo(BOOK);
    }

    @Test
    void whatIsReplacedIsNotReplacedAgain() {
        var first = recognised(Reviews.concluded());
        var successor = new Recognition.Id(UUID.randomUUID());
        var replaced = first.supersede(successor, UUID.randomUUID(), NOW).next();

        var refused = catchThrowable(() -> replaced.supersede(successor, UUID.randomUUID(), NOW));

        assertThat(refused).isInstanceOf(Rejected.class);
    }

    private static Precedent recognisedBefore(ExternalReview review) {
        return new Precedent(recognised(review), Appealed.NEVER);
    }

    private static Recognition recognised(ExternalReview review) {
        return ((Outcome.Done) decide(found(review)).outcomes().getFirst()).recognition();
    }

    private static Act decideAfter(ExternalReview review, Precedent before) {
        return Act.decide(
                BOOK,
                List.of(found(review)),
                Map.of(review.id().value(), before),
                HEAD,
                NOW,
                RandomGenerator.getDefault());
    }

    private static Act decide(Candidate... candidates) {
        return Act.decide(BOOK, List.of(candidates), Map.of(), HEAD, NOW, RandomGenerator.getDefault());
    }

    private static Candidate found(ExternalReview review) {
        return new Candidate.Found(review, false);
    }

    private static List<Papers> papers(Act act) {
        return act.outcomes().stream()
                .filter(Outcome.Done.class::isInstance)
                .map(outcome -> ((Outcome.Done) outcome).recognition().papers())
                .toList();
    }
}
