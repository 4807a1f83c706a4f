package vn.minh.review.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.minh.review.externalreview.Reviews.HEAD;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.OFFICER;
import static vn.minh.review.externalreview.Reviews.PRINCIPAL;
import static vn.minh.review.externalreview.Reviews.STRANGER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Role;
import vn.minh.domain.Transition;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.Reviews;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Tie;
import vn.minh.review.recognition.KnownAppeals.Appealed;

class RevokingTest {

    private static final String REASON = "Minh chứng 1.3 là giả mạo";

    private final ExternalReview review = Reviews.concluded();
    private final Recognition recognition = recognised();

    @Test
    void theHeadOfTheAccountableAuthorityMay() {
        assertThat(against(HEAD, Appealed.NEVER)).isEmpty();
    }

    @Test
    void nobodyElseMay() {
        for (var person : List.of(OFFICER, PRINCIPAL, STRANGER)) {
            assertThat(against(person, Appealed.NEVER)).containsInstanceOf(Forbidden.class);
        }
    }

    @Test
    void whoCouldNotHaveRecognisedItDoesNotTakeItBack() {
        var tied = Reviews.tied(HEAD, Reviews.SCHOOL.code(), Tie.Kind.WORKPLACE);
        var author = Reviews.person("author", Reviews.COMMUNE.code(), Role.AUTHORITY_HEAD);
        var reviewer = Reviews.person("reviewer", Reviews.COMMUNE.code(), Role.AUTHORITY_HEAD);

        for (var person : List.of(tied, author, reviewer)) {
            assertThat(against(person, Appealed.NEVER)).containsInstanceOf(Forbidden.class);
        }
        assertThat(against(HEAD, new Appealed(false, null, Set.of("head")))).containsInstanceOf(Forbidden.class);
    }

    @Test
    void anAppealThatIsOpenOrWaitsToBeCarriedOutComesFirst() {
        var upheld = new Upheld(UUID.randomUUID(), recognition.id().value(), recognition.result());

        assertThat(code(against(HEAD, new Appealed(true, null, Set.of())))).isEqualTo("appeal-open");
        assertThat(code(against(HEAD, new Appealed(false, upheld, Set.of())))).isEqualTo("appeal-open");
        assertThat(against(HEAD, new Appealed(false, null, Set.of("chair")))).isEmpty();
    }

    @Test
    void onlyWhatStandsIsTakenBack() {
        var superseded = recognition
                .supersede(new Recognition.Id(UUID.randomUUID()), UUID.randomUUID(), NOW)
                .next();
        var revoked = revoked().next();

        for (var gone : List.of(superseded, revoked)) {
            assertThat(new Revoking(gone, review.reviewed(), Appealed.NEVER, HEAD).against())
                    .containsInstanceOf(IllegalMove.class);
        }
        assertThat(catchThrowable(
                        () -> Revocation.decide(ActTest.BOOK, revoked, Reviews.COMMUNE, REASON, HEAD.actor(), NOW)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void itUsesADecisionNumberAndNoCertificate() {
        var revocation = Revocation.decide(ActTest.BOOK, recognition, Reviews.WARD, REASON, HEAD.actor(), NOW);

        assertThat(revocation.register()).isEqualTo(new Register(ActTest.BOOK.key(), 5, 8));
        assertThat(revocation.decision())
                .returns(Decision.Kind.REVOCATION, Decision::kind)
                .returns("05/QĐ-UBND", Decision::number)
                .returns(5, Decision::serial)
                .returns(Reviews.WARD, Decision::authority);
        assertThat(revocation.step().event().toString()).doesNotContain(REASON);
    }

    @Test
    void whatWasTakenBackIsNotRecognisedAgain() {
        var after = new Precedent(revoked().next(), Appealed.NEVER);

        var act = Act.decide(
                ActTest.BOOK,
                List.of(new Candidate.Found(review, false)),
                Map.of(review.id().value(), after),
                HEAD,
                NOW,
                RandomGenerator.getDefault());

        assertThat(act.decision()).isNull();
        assertThat(((Conflict) ((Outcome.Refused) act.outcomes().getFirst()).reason()).code())
                .isEqualTo("recognition-revoked");
    }

    private Transition<Recognition> revoked() {
        return Revocation.decide(ActTest.BOOK, recognition, Reviews.COMMUNE, REASON, HEAD.actor(), NOW)
                .step();
    }

    private Recognition recognised() {
        var act = Act.decide(
                ActTest.BOOK,
                List.of(new Candidate.Found(review, false)),
                Map.of(),
                HEAD,
                NOW,
                RandomGenerator.getDefault());
        return ((Outcome.Done) act.outcomes().getFirst()).recognition();
    }

    private Optional<Rejection> against(Standing person, Appealed appealed) {
        return new Revoking(recognition, review.reviewed(), appealed, person).against();
    }

    private static String code(Optional<Rejection> refused) {
        return ((Conflict) refused.orElseThrow()).code();
    }
}
