package vn.minh.review.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.TeamPost;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;
import vn.minh.review.externalreview.Seat;
import vn.minh.review.externalreview.Standing;

class WorkloadTest {

    private static final UUID CAMPAIGN = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UnitRef COMMUNE = new UnitRef("XA", "UBND xã Đại Thanh", UnitKind.COMMUNE);
    private static final UnitRef WARD = new UnitRef("PHUONG", "UBND phường Long Biên", UnitKind.COMMUNE);

    private static final List<Roster> ROSTERS = List.of(
            new Roster(
                    FIRST,
                    "Đoàn số 1",
                    COMMUNE,
                    "SO",
                    List.of(
                            new Roster.Member("lan", TeamPost.MEMBER),
                            new Roster.Member("hoa", TeamPost.HEAD),
                            new Roster.Member("mai", TeamPost.MEMBER))),
            new Roster(SECOND, "Đoàn số 2", COMMUNE, "SO", List.of(new Roster.Member("cuc", TeamPost.HEAD))));

    private static final List<Tally> TALLIES = List.of(
            new Tally(COMMUNE, "SO", FIRST, null, new Load(3, 0, 0, 0, 0, 0, 1)),
            new Tally(COMMUNE, "SO", FIRST, "lan", new Load(0, 2, 1, 0, 4, 0, 1)),
            new Tally(COMMUNE, "SO", FIRST, "hoa", new Load(0, 1, 0, 1, 0, 0, 0)),
            new Tally(COMMUNE, "SO", SECOND, "cuc", new Load(0, 5, 0, 0, 0, 0, 0)),
            new Tally(COMMUNE, "SO", null, null, new Load(7, 0, 0, 0, 0, 0, 0)),
            new Tally(COMMUNE, "SO", null, "mai", new Load(0, 1, 0, 0, 0, 0, 0)),
            new Tally(WARD, "SO", null, null, new Load(9, 0, 0, 0, 0, 0, 0)));

    @Test
    void anOfficerSeesEveryTeamEveryMemberAndWhatIsUnallotted() {
        var seen = of(standing("officer", "XA", Role.AUTHORITY_OFFICER));

        assertThat(seen.authorities()).singleElement().satisfies(commune -> {
            assertThat(commune.total()).isEqualTo(new Load(10, 9, 1, 1, 4, 0, 2));
            assertThat(commune.unallotted().total()).isEqualTo(new Load(7, 1, 0, 0, 0, 0, 0));
            assertThat(commune.teams()).extracting(Workload.OfTeam::name).containsExactly("Đoàn số 1", "Đoàn số 2");
            assertThat(commune.teams().getFirst().share().total()).isEqualTo(new Load(3, 3, 1, 1, 4, 0, 2));
            assertThat(commune.teams().getFirst().share().people())
                    .extracting(Workload.OfPerson::person)
                    .containsExactly("hoa", "lan", "mai");
        });
    }

    @Test
    void theTotalsOfAnAuthorityAreTheSumOfItsTeamsAndOfWhatIsUnallotted() {
        var commune = of(standing("officer", "XA", Role.AUTHORITY_OFFICER))
                .authorities()
                .getFirst();

        var sum = commune.teams().stream()
                .map(team -> team.share().total())
                .reduce(commune.unallotted().total(), Load::plus);
        assertThat(commune.total()).isEqualTo(sum);
    }

    @Test
    void aMemberSeesHerOwnLineAndHerTeamsTotals() {
        var seen = of(standing("lan", "TRUONG", seat(FIRST, TeamPost.MEMBER)));

        assertThat(seen.authorities()).singleElement().satisfies(commune -> {
            assertThat(commune.total()).isNull();
            assertThat(commune.teams()).singleElement().satisfies(team -> {
                assertThat(team.share().total()).isEqualTo(new Load(3, 3, 1, 1, 4, 0, 2));
                assertThat(team.share().people())
                        .containsExactly(new Workload.OfPerson("lan", TeamPost.MEMBER, new Load(0, 2, 1, 0, 4, 0, 1)));
            });
            assertThat(commune.unallotted().people()).isEmpty();
        });
    }

    @Test
    void aTeamsHeadSeesEveryMemberOfHersAndOfNoOther() {
        var seen = of(standing("hoa", "TRUONG", seat(FIRST, TeamPost.HEAD)));

        assertThat(seen.authorities().getFirst().teams())
                .singleElement()
                .satisfies(team -> assertThat(team.share().people()).hasSize(3));
    }

    @Test
    void theDepartmentSeesItsWholeCity() {
        var seen = of(standing("so", "SO", Role.DEPARTMENT_OFFICER));

        assertThat(seen.authorities()).extracting(of -> of.authority().code()).containsExactly("PHUONG", "XA");
        assertThat(seen.authorities()).allSatisfy(of -> assertThat(of.total()).isNotNull());
    }

    @Test
    void whoHasNoSeatInTheCampaignAndNoOfficeSeesNothing() {
        var elsewhere = new Seat(FIRST, "XA", UUID.randomUUID(), TeamPost.HEAD, false);

        assertThat(Sight.of(standing("principal", "TRUONG", Role.PRINCIPAL), CAMPAIGN))
                .isEmpty();
        assertThat(Sight.of(standing("hoa", "TRUONG", elsewhere), CAMPAIGN)).isEmpty();
    }

    private static Workload of(Standing standing) {
        return Workload.of(TALLIES, ROSTERS, Sight.of(standing, CAMPAIGN).orElseThrow());
    }

    private static Seat seat(UUID team, TeamPost post) {
        return new Seat(team, "XA", CAMPAIGN, post, false);
    }

    private static Standing standing(String person, String unit, Seat... seats) {
        return new Standing(new Actor(person, unit, Set.of()), Set.of(seats), Set.of());
    }

    private static Standing standing(String person, String unit, String role) {
        return new Standing(new Actor(person, unit, Set.of(role)), Set.of(), Set.of());
    }
}
