package vn.minh.review.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.review.externalreview.Reviews.HEAD;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.PRINCIPAL;
import static vn.minh.review.externalreview.Reviews.SCHOOL;
import static vn.minh.review.externalreview.Reviews.STRANGER;
import static vn.minh.review.externalreview.Reviews.person;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Rejection;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Role;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.State.Recognised;

class FilingTest {

    private static final int DAYS = 30;

    @Test
    void theLastDayIsTheThirtiethInVietnam() {
        var inTime = Instant.parse("2027-01-09T16:59:59Z");

        assertThat(against(PRINCIPAL, null, inTime)).isEmpty();
        assertThat(code(against(PRINCIPAL, null, inTime.plusSeconds(1)))).isEqualTo("appeal-late");
    }

    @Test
    void onlyTheHeadOfTheUnitAppeals() {
        assertThat(against(HEAD, null, NOW)).containsInstanceOf(Forbidden.class);
        assertThat(against(person("teacher", SCHOOL.code(), Role.COUNCIL), null, NOW))
                .containsInstanceOf(Forbidden.class);
        assertThat(against(STRANGER, null, NOW)).containsInstanceOf(Forbidden.class);
    }

    @Test
    void anAuthoritysOwnDossierIsAppealedByItsHead() {
        assertThat(against(person("head-of-unit", SCHOOL.code(), Role.AUTHORITY_HEAD), null, NOW))
                .isEmpty();
    }

    @Test
    void oneAppealIsOpenAtATimeAndADecidedOneIsFinal() {
        assertThat(code(against(PRINCIPAL, Status.FILED, NOW))).isEqualTo("appeal-open");
        assertThat(code(against(PRINCIPAL, Status.ADMITTED, NOW))).isEqualTo("appeal-open");
        assertThat(code(against(PRINCIPAL, Status.DECIDED, NOW))).isEqualTo("appeal-decided");
    }

    @Test
    void whatCameOutOfAnAppealIsFinal() {
        var recognition = Contests.recognition(UUID.randomUUID());

        assertThat(code(new Filing(recognition, PRINCIPAL, DAYS, null, NOW).against()))
                .isEqualTo("appeal-final");
    }

    @Test
    void aReplacedRecognitionIsNotAppealed() {
        var first = Contests.recognition();
        var replaced = new Recognition(
                first.id(),
                first.reviewId(),
                first.dossier(),
                first.authority(),
                first.round(),
                first.result(),
                first.papers(),
                null,
                ((Recognised) first.state()).supersede(UUID.randomUUID(), UUID.randomUUID(), NOW),
                2);

        assertThat(code(new Filing(replaced, PRINCIPAL, DAYS, null, NOW).against()))
                .isEqualTo("recognition-superseded");
    }

    @Test
    void whatWasTakenBackIsNotAppealed() {
        var first = Contests.recognition();
        var revoked = new Recognition(
                first.id(),
                first.reviewId(),
                first.dossier(),
                first.authority(),
                first.round(),
                first.result(),
                first.papers(),
                null,
                ((Recognised) first.state()).revoke(first.papers().decision(), "Minh chứng là giả mạo", "head", NOW),
                2);

        assertThat(code(new Filing(revoked, PRINCIPAL, DAYS, null, NOW).against()))
                .isEqualTo("recognition-revoked");
    }

    private static Optional<Rejection> against(Standing person, @Nullable Status before, Instant now) {
        return new Filing(Contests.recognition(), person, DAYS, before, now).against();
    }

    private static String code(Optional<Rejection> refused) {
        return ((Conflict) refused.orElseThrow()).code();
    }
}
