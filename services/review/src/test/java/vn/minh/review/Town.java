package vn.minh.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.domain.Role;
import vn.minh.review.externalreview.Findings;
import vn.minh.review.externalreview.ScoreSheet;

/** A school, the commune that reviews it and the department of the city; each test has a town of its own. */
public record Town(String key) {

    public static final UUID EVIDENCE = UUID.fromString("5a3c7f21-0e8d-4b96-8f14-c2d9e6a0b753");

    public static final UUID CAMPAIGN = UUID.fromString("7d0c5a3e-52b4-4c1a-9f0e-3b6a1d2c4e51");

    public static Town fresh() {
        return new Town(UUID.randomUUID().toString().substring(0, 8));
    }

    public UnitRef school() {
        return new UnitRef("THCS-" + key, "THCS Vĩnh Quỳnh", UnitKind.LOWER_SECONDARY);
    }

    public UnitRef commune() {
        return new UnitRef("X-" + key, "UBND xã Đại Thanh", UnitKind.COMMUNE);
    }

    public String department() {
        return "SO-" + key;
    }

    public Desk reviewer() {
        return Desk.of("reviewer-" + key, commune().code());
    }

    public Desk otherReviewer() {
        return Desk.of("other-reviewer-" + key, commune().code());
    }

    public Desk officer() {
        return Desk.of("officer-" + key, commune().code(), Role.AUTHORITY_OFFICER);
    }

    public Desk head() {
        return Desk.of("head-" + key, commune().code(), Role.AUTHORITY_HEAD);
    }

    public Desk departmentOfficer() {
        return Desk.of("department-" + key, department(), Role.DEPARTMENT_OFFICER);
    }

    public Desk principal() {
        return Desk.of("principal-" + key, school().code(), Role.PRINCIPAL);
    }

    /** Once of the school's council, now in a team of the commune. */
    public Desk authorTurnedReviewer() {
        return Desk.of("author-" + key, commune().code());
    }

    public SelfAssessmentApprovedV1 approved(
            UUID dossier, IndicatorSetRef set, boolean demonstration, int round, List<Answer> answers) {
        return approved(dossier, set, demonstration, round, answers, commune());
    }

    public SelfAssessmentApprovedV1 approved(
            UUID dossier,
            IndicatorSetRef set,
            boolean demonstration,
            int round,
            List<Answer> answers,
            @Nullable UnitRef authority) {
        return new SelfAssessmentApprovedV1(
                dossier,
                CAMPAIGN,
                school(),
                department(),
                authority,
                "2026-2027",
                set,
                demonstration,
                round,
                "fingerprint-of-round-" + round,
                answers,
                List.of(new CitedEvidence("1.3.a", EVIDENCE, "MC.1.3.01", round, "b3095656")),
                new ScoreSheet(new SampleSet(set.code(), "OFFICIAL").set(), answers, Findings.NONE).result(),
                List.of("author-" + key),
                "council-" + key,
                "principal-" + key,
                Instant.parse("2026-12-04T02:00:00Z"));
    }
}
