package vn.minh.review.team.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.TeamPost;
import vn.minh.review.externalreview.Tie;
import vn.minh.review.team.Allotted;
import vn.minh.review.team.Hindrance;
import vn.minh.review.team.Member;
import vn.minh.review.team.ReadTeams;
import vn.minh.review.team.ReviewTeam;
import vn.minh.review.team.State;
import vn.minh.review.team.Status;
import vn.minh.web.ETag;

/**
 * A team, as version 1 of the API shows it.
 *
 * @param hindrances ties of its people to its schools that were found later; only for who runs it, on its own page
 * @param moves what the asker may do with it
 */
record TeamView(
        UUID id,
        UUID campaign,
        UnitRef authority,
        String department,
        String name,
        boolean blind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String decisionNumber,
        LocalDate decidedOn,
        List<Seated> members,
        List<School> schools,
        List<Bound> hindrances,
        Status state,
        @Nullable Instant dissolvedAt,
        List<String> moves,
        long version) {

    private static final List<String> MOVES = List.of("change", "allot", "release", "dissolve");

    /**
     * @param reason why it was moved here; only for who runs the team
     * @param draw that gave it; absent when it was given by hand
     */
    record School(
            String unit, @Nullable String reason, @Nullable UUID draw, Instant allottedAt) {}

    /** @param unit the unit she comes from */
    record Seated(
            String person,
            String unit,
            TeamPost post,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record Bound(String school, String person, Tie.Kind kind) {}

    static TeamView inList(ReviewTeam team, boolean runs) {
        return of(new ReadTeams.Shown(team, runs, List.of()));
    }

    static TeamView of(ReadTeams.Shown shown) {
        var team = shown.team();
        var charter = team.charter();
        return new TeamView(
                team.id().value(),
                team.campaign(),
                team.authority(),
                team.department(),
                charter.name(),
                charter.blind(),
                charter.period().from(),
                charter.period().to(),
                team.founding().number(),
                team.founding().decidedOn(),
                charter.members().stream().map(TeamView::seated).toList(),
                team.schools().stream().map(one -> school(one, shown.runs())).toList(),
                shown.hindrances().stream().map(TeamView::bound).toList(),
                team.state().status(),
                team.state() instanceof State.Dissolved dissolved ? dissolved.at() : null,
                shown.runs() && team.state() instanceof State.Founded ? MOVES : List.of(),
                team.version());
    }

    static RestResponse<TeamView> answer(RestResponse.Status status, ReadTeams.Shown shown) {
        return ResponseBuilder.create(status, of(shown))
                .tag(new ETag(shown.team().version()).value())
                .build();
    }

    private static School school(Allotted school, boolean runs) {
        return new School(school.unit(), runs ? school.reason() : null, school.draw(), school.at());
    }

    private static Seated seated(Member member) {
        return new Seated(
                member.person(),
                member.unit(),
                member.post(),
                member.period().from(),
                member.period().to());
    }

    private static Bound bound(Hindrance hindrance) {
        return new Bound(hindrance.school(), hindrance.person(), hindrance.kind());
    }
}
