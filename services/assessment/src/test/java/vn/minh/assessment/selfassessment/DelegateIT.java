package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Positions;
import vn.minh.assessment.TestClock;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.PositionKind;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.domain.Vietnam;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

/** Whoever stands in for the head, on her days only. */
@QuarkusTest
@RealServers(database = "assessment")
class DelegateIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final LocalDate today = Vietnam.dayOf(Instant.now());

    @Inject
    Told told;

    @AfterEach
    void theClockRunsAgain() {
        TestClock.release();
    }

    @Test
    void aDelegateApprovesOnHerDaysAndTheRoundAndTheFactSaySo() {
        var dossier = Answering.signed();
        var delegate = delegate(dossier.unit(), "deputy", today, today);

        var seen = dossier.see(delegate);
        var answer = approve(dossier, delegate);

        seen.body("moves", contains("approve", "send-back"));
        answer.statusCode(200).body("status", equalTo("APPROVED"));
        Api.get(dossier.principal(), "/self-assessments/{id}/rounds/1", dossier.dossier())
                .body("approvedBy", equalTo("deputy"))
                .body("approvedByDelegate", equalTo(true));
        var heard = told.eventually(
                SelfAssessmentEvent.TOPIC,
                dossier.dossier().toString(),
                ApprovalIT.OPENED,
                ApprovalIT.STARTED,
                ApprovalIT.SIGNED,
                ApprovalIT.APPROVED);
        var submission = heard.getLast().as(SelfAssessmentApprovedV1.class).submission();
        assertThat(submission).isNotNull();
        assertThat(submission.byDelegate()).isTrue();
    }

    @Test
    void herLastDayEndsAtMidnightInVietNam() {
        var dossier = Answering.signed();
        var delegate = delegate(dossier.unit(), "deputy", today, LocalDate.parse("2027-04-10"));
        TestClock.at("2027-04-10T16:59:59Z");
        dossier.see(delegate).body("moves", contains("approve", "send-back"));
        TestClock.forward(Duration.ofSeconds(1));

        var answer = approve(dossier, delegate);

        answer.statusCode(403).body("detail", containsString("hết hạn ngày 10/4/2027"));
        dossier.see(delegate).body("moves", hasSize(0));
    }

    @Test
    void whatTheHeadApprovesHerselfIsNoDelegates() {
        var dossier = Answering.approved();

        var round = Api.get(dossier.principal(), "/self-assessments/{id}/rounds/1", dossier.dossier());

        round.body("approvedByDelegate", equalTo(false));
    }

    @Test
    void aDelegateSendsBack() {
        var dossier = Answering.signed();
        var delegate = delegate(dossier.unit(), "deputy", today.minusDays(1), null);

        var answer = Api.move(
                delegate, 3, Map.of("reason", "Xem lại"), "/self-assessments/{id}/sending-back", dossier.dossier());

        answer.statusCode(200).body("status", equalTo("DRAFT"));
    }

    @Test
    void yesterdaysDelegateIsRefusedWithTheDay() {
        var dossier = Answering.signed();
        var delegate = delegate(dossier.unit(), "deputy", today.minusDays(30), today.minusDays(1));

        var answer = approve(dossier, delegate);

        answer.statusCode(403).body("detail", containsString("hết hạn ngày " + DAY.format(today.minusDays(1))));
        dossier.see(delegate).body("moves", hasSize(0));
        dossier.see(dossier.principal()).body("status", equalTo("COUNCIL_SIGNED"));
    }

    @Test
    void tomorrowsDelegateWaitsForHerDay() {
        var dossier = Answering.signed();
        var delegate = delegate(dossier.unit(), "deputy", today.plusDays(1), null);

        var answer = approve(dossier, delegate);

        answer.statusCode(403).body("detail", containsString("từ ngày " + DAY.format(today.plusDays(1))));
    }

    @Test
    void aDelegateOfAnotherUnitIsNobodyHere() {
        var dossier = Answering.signed();
        var other = Town.with(1);
        var elsewhere = delegate(other.school(), "deputy", today, null);
        Positions.give("deputy-of-both", dossier.unit(), PositionKind.DELEGATE, today, null);
        var moved = Tokens.as("deputy-of-both").unit(other.school()).roles("council");

        approve(dossier, elsewhere).statusCode(404);
        approve(dossier, moved).statusCode(404);
    }

    @Test
    void whoSignedDoesNotApproveAsDelegateEither() {
        var dossier = Answering.signed();
        Positions.give(dossier.unit() + "-council", dossier.unit(), PositionKind.DELEGATE, today, null);

        var answer = approve(dossier, dossier.council());

        answer.statusCode(403).body("detail", containsString("không được phê duyệt chính hồ sơ đó"));
        dossier.see(dossier.council()).body("moves", contains("send-back"));
    }

    private static Tokens delegate(String unit, String person, LocalDate from, @Nullable LocalDate to) {
        Positions.give(person, unit, PositionKind.DELEGATE, from, to);
        return Tokens.as(person).unit(unit).roles("council");
    }

    private static ValidatableResponse approve(Answering dossier, Tokens who) {
        var fingerprint = dossier.fingerprint();
        return Api.move(
                who, 3, Map.of("fingerprint", fingerprint), "/self-assessments/{id}/approval", dossier.dossier());
    }
}
