package vn.minh.assessment.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.assessment.SmallSet;
import vn.minh.assessment.council.CouncilEntry.MemberEntry;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.CouncilChangedV1;
import vn.minh.contracts.assessment.CouncilFoundedV1;
import vn.minh.contracts.assessment.CriterionAssignment;
import vn.minh.domain.Actor;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Role;

class CouncilTest {

    private static final Instant NOW = Instant.parse("2026-12-04T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-12-04");
    private static final Size FIVE = new Size(5, true);
    private static final Actor HEAD = new Actor("principal", "TRUONG", Set.of(Role.PRINCIPAL));

    static Stream<Arguments> badMembers() {
        return Stream.of(
                Arguments.of(posts("CHAIR", "SECRETARY", "MEMBER"), "too-few-members"),
                Arguments.of(posts("CHAIR", "SECRETARY", "MEMBER", "MEMBER", "MEMBER", "MEMBER"), "even-number"),
                Arguments.of(posts("SECRETARY", "MEMBER", "MEMBER", "MEMBER", "MEMBER"), "one-chair"),
                Arguments.of(posts("CHAIR", "CHAIR", "SECRETARY", "MEMBER", "MEMBER"), "one-chair"),
                Arguments.of(posts("CHAIR", "SECRETARY", "SECRETARY", "MEMBER", "MEMBER"), "post-twice"),
                Arguments.of(posts("CHAIR", "VICE_CHAIR", "VICE_CHAIR", "SECRETARY", "MEMBER"), "post-twice"),
                Arguments.of(posts("CHAIR", "KING", "SECRETARY", "MEMBER", "MEMBER"), "unknown-value"));
    }

    @ParameterizedTest
    @MethodSource("badMembers")
    void aCouncilThatIsNoneIsRefusedWithItsReason(List<MemberEntry> members, String code) {
        var entry = new CouncilEntry("12/QĐ", "2026-11-02", members);

        var faults = faults(entry, FIVE);

        assertThat(faults).extracting(Fault::code).containsExactly(code);
    }

    @Test
    void nobodyIsInTheCouncilTwice() {
        var members = posts("CHAIR", "SECRETARY", "MEMBER", "MEMBER");
        members.add(new MemberEntry("p0", "MEMBER", null));

        var faults = faults(new CouncilEntry("12/QĐ", "2026-11-02", members), FIVE);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("member-twice");
            assertThat(fault.field()).isEqualTo("members[4].person");
        });
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var faults = faults(new CouncilEntry(" ", "2026-12-05", null), FIVE);

        assertThat(faults)
                .extracting(Fault::field, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("decisionNumber", "missing"),
                        tuple("decidedOn", "in-future"),
                        tuple("members", "too-few-members"),
                        tuple("members", "even-number"),
                        tuple("members", "one-chair"));
    }

    @Test
    void howManyAndWhetherOddAreSettings() {
        var entry = new CouncilEntry("12/QĐ", "2026-12-04", posts("CHAIR", "MEMBER"));

        var composition = entry.read(new Size(2, false), TODAY);

        assertThat(composition.members()).hasSize(2);
    }

    @Test
    void aFoundedCouncilIsToldWithoutNames() {
        var entry = new CouncilEntry("12/QĐ", "2026-11-02", five());

        var step = Council.found(dossier(false), entry.read(FIVE, TODAY), HEAD, NOW);

        var told = (CouncilFoundedV1) step.event();
        assertThat(told.members()).hasSize(5);
        assertThat(told.toString()).doesNotContain("Nguyễn");
        assertThat(told.foundedBy()).isEqualTo("principal");
        assertThat(step.next().composition().members().getFirst().name()).isEqualTo("Nguyễn 0");
    }

    @Test
    void whoLeavesLosesHerCriteria() {
        var council = council(List.of(new CriterionAssignment("1.1", "p3"), new CriterionAssignment("1.2", "p4")));
        var next = five();
        next.set(4, new MemberEntry("new", "MEMBER", null));

        var step = council.change(
                dossier(false), new CouncilEntry("13/QĐ", "2026-12-01", next).read(FIVE, TODAY), HEAD, NOW);

        assertThat(step.next().assignments()).containsExactly(new CriterionAssignment("1.1", "p3"));
        assertThat(((CouncilChangedV1) step.event()).decisionNumber()).isEqualTo("13/QĐ");
    }

    @Test
    void theCouncilOfWhatWasSubmittedStaysAsItIs() {
        var council = council(List.of());
        var done = dossier(true);

        assertThat(reason(() -> Council.found(done, council.composition(), HEAD, NOW)))
                .isEqualTo(illegal("found"));
        assertThat(reason(() -> council.change(done, council.composition(), HEAD, NOW)))
                .isEqualTo(illegal("change"));
        assertThat(reason(() -> council.assign(done, List.of(), HEAD, NOW))).isEqualTo(illegal("assign"));
        assertThat(reason(() -> council.ask(done, List.of(), HEAD, NOW))).isEqualTo(illegal("ask"));
    }

    @Test
    void anAssignmentNamesWhatTheSetHasAndWhoIsOnTheCouncil() {
        var entries = List.of(
                new AssignmentEntry("1.1", List.of("p3", "p4")),
                new AssignmentEntry("9.9", List.of("p3")),
                new AssignmentEntry("1.2", List.of("guest")),
                new AssignmentEntry("1.1", List.of("p3")),
                new AssignmentEntry("1.2", null));

        var rejected = reason(() -> AssignmentEntry.read(entries, SmallSet.READ, council(List.of())));

        assertThat(((Invalid) rejected).faults())
                .extracting(Fault::code)
                .containsExactly("unknown-criterion", "not-a-member", "assigned-twice", "missing");
    }

    @Test
    void anAskNamesACriterionAPersonAndADayThatCanBeRead() {
        var entries = List.of(
                new AskEntry("1.1", "teacher", "2026-12-20"),
                new AskEntry("1.1", "teacher", null),
                new AskEntry("9.9", "teacher", null),
                new AskEntry("1.2", " ", "20/12/2026"));

        var rejected = reason(() -> AskEntry.read(entries, SmallSet.READ));

        assertThat(((Invalid) rejected).faults())
                .extracting(Fault::field)
                .containsExactly("[1].person", "[2].criterion", "[3].person", "[3].dueOn");
    }

    private static List<Fault> faults(CouncilEntry entry, Size size) {
        return ((Invalid) reason(() -> entry.read(size, TODAY))).faults();
    }

    private static Object reason(ThrowingCallable refused) {
        return catchThrowableOfType(Rejected.class, refused).reason();
    }

    private static IllegalMove illegal(String move) {
        return new IllegalMove("self-assessment", "APPROVED", move);
    }

    private static Council council(List<CriterionAssignment> assignments) {
        var composition = new CouncilEntry("12/QĐ", "2026-11-02", five()).read(FIVE, TODAY);
        return new Council(UUID.randomUUID(), "TRUONG", composition, assignments, List.of(), 1);
    }

    private static Dossier dossier(boolean approved) {
        return new Dossier(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new UnitRef("TRUONG", "Trường", UnitKind.LOWER_SECONDARY),
                "SO",
                new IndicatorSetRef("THU", 1, "00"),
                approved);
    }

    private static List<MemberEntry> five() {
        return posts("CHAIR", "VICE_CHAIR", "SECRETARY", "MEMBER", "MEMBER");
    }

    private static List<MemberEntry> posts(@Nullable String... posts) {
        var members = new ArrayList<MemberEntry>();
        for (int i = 0; i < posts.length; i++) {
            members.add(new MemberEntry("p" + i, posts[i], "Nguyễn " + i));
        }
        return members;
    }
}
