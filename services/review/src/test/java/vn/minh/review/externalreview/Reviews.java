package vn.minh.review.externalreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.minh.contracts.Answer;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.TeamPost;
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

    public static final UUID CAMPAIGN = UUID.randomUUID();
    public static final UUID TEAM = UUID.randomUUID();
    public static final UUID OTHER_TEAM = UUID.randomUUID();
    /** She works for another commune and sits in the team of this one. */
    public static final Standing REVIEWER = seated("reviewer", WARD.code(), TeamPost.MEMBER, TEAM);

    public static final Standing COLLEAGUE = seated("colleague", COMMUNE.code(), TeamPost.MEMBER, TEAM);
    public static final Standing LEADER = seated("leader", COMMUNE.code(), TeamPost.HEAD, TEAM);
    public static final Standing SECRETARY = seated("secretary", COMMUNE.code(), TeamPost.SECRETARY, TEAM);
    public static final Standing OTHER_TEAMS = seated("of-other-team", COMMUNE.code(), TeamPost.HEAD, OTHER_TEAM);
    public static final Standing OFFICER = person("officer", COMMUNE.code(), Role.AUTHORITY_OFFICER);
    public static final Standing HEAD = person("head", COMMUNE.code(), Role.AUTHORITY_HEAD);
    public static final Standing AUTHOR = seated("author", COMMUNE.code(), TeamPost.HEAD, TEAM, Role.AUTHORITY_HEAD);
    /** A teacher of the school under review, in a team for the sake of other schools. */
    public static final Standing TEACHER = seated("teacher", SCHOOL.code(), TeamPost.MEMBER, TEAM, Role.COUNCIL);

    public static final Standing PRINCIPAL = person("principal", SCHOOL.code(), Role.PRINCIPAL);
    /** All the roles, no seat. */
    public static final Standing STRANGER =
            person("stranger", WARD.code(), Role.REVIEWER, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD);

    private Reviews() {}

    public static Standing person(String id, String unit, String... roles) {
        return new Standing(new Actor(id, unit, Set.of(roles)), Set.of(), Set.of());
    }

    public static Standing seated(String id, String unit, TeamPost post, UUID team, String... roles) {
        var seat = new Seat(team, COMMUNE.code(), CAMPAIGN, post, false);
        return new Standing(new Actor(id, unit, Set.of(roles)), Set.of(seat), Set.of());
    }

    /** The same person in a team that does not see the unit's points first. */
    public static Standing blind(Standing person) {
        var seats = person.seats().stream()
                .map(seat -> new Seat(seat.team(), seat.authority(), seat.campaign(), seat.post(), true))
                .collect(Collectors.toSet());
        return new Standing(person.actor(), seats, person.ties());
    }

    public static Minutes.Meeting meeting() {
        return new Minutes.Meeting(
                LocalDate.parse("2026-12-10"), "UBND xã Đại Thanh", List.of("reviewer", "leader"), List.of(), null);
    }

    public static Standing tied(Standing person, String unit, Tie.Kind kind) {
        return new Standing(person.actor(), person.seats(), Set.of(new Tie(unit, kind)));
    }

    public static Dossier dossier(boolean demonstration) {
        return new Dossier(UUID.randomUUID(), CAMPAIGN, SCHOOL, "SO", "2026-2027", SET.ref(), demonstration);
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
                        TEAM,
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
                        Circumstances.at(NOW))
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
