package vn.minh.review.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.ReviewTeamChangedV1;
import vn.minh.contracts.review.ReviewTeamDissolvedV1;
import vn.minh.contracts.review.ReviewTeamFoundedV1;
import vn.minh.contracts.review.SchoolsAllottedV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Transition;
import vn.minh.review.team.State.Dissolved;
import vn.minh.review.team.State.Founded;

/**
 * A team that reads dossiers for an authority in a campaign (đoàn đánh giá ngoài). Sitting in one is what lets a person
 * review, wherever she works.
 *
 * @param department code of the department whose city it is in
 * @param schools it names, by code; at most one team of an authority and campaign names a school
 */
public record ReviewTeam(
        Id id,
        UUID campaign,
        UnitRef authority,
        String department,
        Founding founding,
        Charter charter,
        List<Allotted> schools,
        State state,
        long version) {

    public static final String WHAT = "review-team";

    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public ReviewTeam {
        schools = schools.stream().sorted(Comparator.comparing(Allotted::unit)).toList();
    }

    /** @param of authority and city it is founded for */
    static Transition<ReviewTeam> found(Id id, UUID campaign, Home of, Founding founding, Charter charter) {
        Composition.requireSound(charter);
        var team = new ReviewTeam(
                id, campaign, of.authority(), of.department(), founding, charter, List.of(), new Founded(), 0);
        return new Transition<>(team, team.founded());
    }

    Transition<ReviewTeam> change(Charter next, Actor by, Instant now) {
        var then = standing("change-team").change();
        Composition.requireSound(next);
        var changed = new ReviewTeam(id, campaign, authority, department, founding, next, schools, then, version);
        return new Transition<>(changed, changed.changed(by, now));
    }

    /** @param seed of the draw that gave them; absent by hand */
    Transition<ReviewTeam> allot(List<Allotted> more, @Nullable Long seed, Actor by, Instant now) {
        var then = standing("allot").allot();
        var next = with(Stream.concat(schools.stream(), more.stream()).toList(), then);
        return new Transition<>(next, next.allotted(seed, by, now));
    }

    Transition<ReviewTeam> release(String unit, Actor by, Instant now) {
        var then = standing("release-school").allot();
        var next = with(
                schools.stream().filter(school -> !school.unit().equals(unit)).toList(), then);
        return new Transition<>(next, next.allotted(null, by, now));
    }

    /** Its schools lie open to every team of the authority again. */
    Transition<ReviewTeam> dissolve(Actor by, Instant now) {
        var then = standing("dissolve").dissolve(by.id(), now);
        return new Transition<>(with(List.of(), then), new ReviewTeamDissolvedV1(id.value(), by.id(), now));
    }

    public boolean names(String unit) {
        return schools.stream().anyMatch(school -> school.unit().equals(unit));
    }

    public List<String> units() {
        return schools.stream().map(Allotted::unit).toList();
    }

    /** Whether it reads on that day or will. */
    public boolean isStanding(LocalDate day) {
        return state instanceof Founded && !charter.period().isOver(day);
    }

    /** Which of its people, now and later, are bound to which of these units. */
    public List<Hindrance> hindrances(Ties ties, Collection<String> units, LocalDate today) {
        var asked = Set.copyOf(units);
        return charter.from(today).stream()
                .flatMap(member -> ties.of(member, today).stream()
                        .filter(tie -> asked.contains(tie.unit()))
                        .map(tie -> new Hindrance(id.value(), tie.unit(), member.person(), tie.kind())))
                .distinct()
                .sorted(Hindrance.ORDER)
                .toList();
    }

    private Founded standing(String move) {
        return switch (state) {
            case Founded founded -> founded;
            case Dissolved _ ->
                throw new Rejected(new IllegalMove(WHAT, state.status().name(), move));
        };
    }

    private ReviewTeam with(List<Allotted> next, State then) {
        return new ReviewTeam(id, campaign, authority, department, founding, charter, next, then, version);
    }

    private ReviewTeamFoundedV1 founded() {
        return new ReviewTeamFoundedV1(
                id.value(),
                campaign,
                authority,
                department,
                charter.blind(),
                charter.period().from(),
                charter.period().to(),
                charter.toContract(),
                founding.number(),
                founding.decidedOn(),
                founding.by(),
                founding.at());
    }

    private ReviewTeamChangedV1 changed(Actor by, Instant now) {
        return new ReviewTeamChangedV1(
                id.value(),
                campaign,
                authority,
                department,
                charter.blind(),
                charter.period().from(),
                charter.period().to(),
                charter.toContract(),
                by.id(),
                now);
    }

    private SchoolsAllottedV1 allotted(@Nullable Long seed, Actor by, Instant now) {
        return new SchoolsAllottedV1(id.value(), campaign, authority.code(), units(), seed, by.id(), now);
    }
}
