package vn.minh.review.externalreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.minh.contracts.Answer;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;
import vn.minh.review.SampleSet;

/** Reviews in every state, and the people around them. */
public final class Reviews {

    public static final Instant NOW = Instant.parse("2026-12-10T03:00:00Z");
    public static final LocalDate DUE = LocalDate.parse("2026-12-20");
    public static final SampleSet SET = new SampleSet("4725", "OFFICIAL");
    public static final UnitRef SCHOOL = new UnitRef("THCS", "THCS Vĩnh Quỳnh", UnitKind.LOWER_SECONDARY);
    public static final UnitRef COMMUNE = new UnitRef("XA", "UBND xã Đại Thanh", UnitKind.COMMUNE);
    public static final UnitRef WARD = new UnitRef("PHUONG", "UBND phường Long Biên", UnitKind.COMMUNE);

    public static final Actor REVIEWER = actor("reviewer", COMMUNE.code(), Role.REVIEWER);
    public static final Actor COLLEAGUE = actor("colleague", COMMUNE.code(), Role.REVIEWER);
    public static final Actor OFFICER = actor("officer", COMMUNE.code(), Role.AUTHORITY_OFFICER);
    public static final Actor HEAD = actor("head", COMMUNE.code(), Role.AUTHORITY_HEAD);
    public static final Actor AUTHOR = actor("author", COMMUNE.code(), Role.REVIEWER, Role.AUTHORITY_HEAD);
    public static final Actor PRINCIPAL = actor("principal", SCHOOL.code(), Role.PRINCIPAL);
    public static final Actor STRANGER =
            actor("stranger", WARD.code(), Role.REVIEWER, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD);

    private Reviews() {}

    static Actor actor(String id, String unit, String... roles) {
        return new Actor(id, unit, Set.of(roles));
    }

    public static Dossier dossier(boolean demonstration) {
        return new Dossier(UUID.randomUUID(), UUID.randomUUID(), SCHOOL, "SO", "2026-2027", SET.ref(), demonstration);
    }

    public static Round round(int number, List<Answer> answers) {
        return new Round(
                number,
                "fingerprint",
                answers,
                List.of(),
                sheet(answers, Findings.NONE).result(),
                Set.of("author", "principal"),
                NOW);
    }

    public static ScoreSheet sheet(List<Answer> answers, Findings findings) {
        return new ScoreSheet(SET.set(), answers, findings);
    }

    static ScoreSheet sheet(ExternalReview review) {
        return ScoreSheet.of(SET.set(), review);
    }

    public static ExternalReview opened() {
        return opened(false);
    }

    public static ExternalReview opened(boolean demonstration) {
        return ExternalReview.open(
                        new ExternalReview.Id(UUID.randomUUID()),
                        dossier(demonstration),
                        COMMUNE,
                        round(1, SampleSet.answers()),
                        NOW)
                .next();
    }

    public static ExternalReview assigned() {
        return opened().claim(REVIEWER, NOW).next();
    }

    public static ExternalReview lowered() {
        var assigned = assigned();
        return assigned.record(REVIEWER, lower("1.3.a", "20"), sheet(assigned), NOW)
                .orElseThrow()
                .next();
    }

    public static ExternalReview awaiting() {
        var review = lowered();
        return review.requestSupplement(
                        REVIEWER,
                        List.of(new SupplementRequest.Asked("1.3", "Thiếu ảnh chụp")),
                        DUE,
                        sheet(review),
                        NOW)
                .next();
    }

    public static ExternalReview proposed() {
        var review = lowered();
        return review.propose(REVIEWER, sheet(review), NOW).next();
    }

    public static ExternalReview concluded() {
        return proposed().conclude(OFFICER, Circumstances.at(NOW)).next();
    }

    static Remark lower(String item, String points) {
        return new Remark(item, null, points, "Minh chứng chưa đủ");
    }
}
