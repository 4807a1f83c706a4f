package vn.minh.review.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.review.TeamPost;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

class CompositionTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-12-01");
    private static final LocalDate MIDDLE = LocalDate.parse("2026-12-15");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");

    static Stream<Arguments> unsound() {
        var head = member("a", TeamPost.HEAD, FIRST, LAST);
        return Stream.of(
                Arguments.of("one-head", List.of(member("a", TeamPost.MEMBER, FIRST, LAST))),
                Arguments.of("one-head", List.of(head, member("b", TeamPost.HEAD, MIDDLE, MIDDLE))),
                Arguments.of("one-head", List.of(member("a", TeamPost.HEAD, FIRST.plusDays(1), LAST))),
                Arguments.of("one-head", List.of(member("a", TeamPost.HEAD, FIRST, LAST.minusDays(1)))),
                Arguments.of(
                        "one-head",
                        List.of(
                                member("a", TeamPost.HEAD, FIRST, MIDDLE),
                                member("b", TeamPost.HEAD, MIDDLE.plusDays(2), LAST))),
                Arguments.of(
                        "one-secretary",
                        List.of(
                                head,
                                member("b", TeamPost.SECRETARY, FIRST, MIDDLE),
                                member("c", TeamPost.SECRETARY, MIDDLE, LAST))),
                Arguments.of("member-twice", List.of(head, member("a", TeamPost.MEMBER, LAST, LAST))),
                Arguments.of(
                        "days-outside-the-team", List.of(head, member("b", TeamPost.MEMBER, FIRST.minusDays(1), LAST))),
                Arguments.of("days-outside-the-team", List.of(head, member("b", TeamPost.MEMBER, FIRST, null))),
                Arguments.of("days-outside-the-team", List.of(head, member("b", TeamPost.MEMBER, LAST, FIRST))));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void aTeamThatIsNoneIsRefusedWithItsReason(String code, List<Member> members) {
        var faults = faults(new Charter("Đoàn", false, new Period(FIRST, LAST), members));

        assertThat(faults).extracting(Fault::code).containsExactly(code);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        var faults = faults(
                new Charter("Đoàn", false, new Period(LAST, FIRST), List.of(member("a", TeamPost.HEAD, FIRST, LAST))));

        assertThat(faults).extracting(Fault::code).containsExactly("days-out-of-order");
    }

    @Test
    void headAndSecretaryMayHandOverFromOneDayToTheNextAndSomebodyMayComeBack() {
        var charter = new Charter(
                "Đoàn",
                true,
                new Period(FIRST, null),
                List.of(
                        member("a", TeamPost.HEAD, FIRST, MIDDLE),
                        member("b", TeamPost.HEAD, MIDDLE.plusDays(1), null),
                        member("b", TeamPost.SECRETARY, FIRST, MIDDLE),
                        member("a", TeamPost.SECRETARY, LAST, null)));

        assertThatCode(() -> Composition.requireSound(charter)).doesNotThrowAnyException();
    }

    private static List<Fault> faults(Charter charter) {
        var refused = catchThrowableOfType(Rejected.class, () -> Composition.requireSound(charter));
        return ((Invalid) refused.reason()).faults();
    }

    private static Member member(String person, TeamPost post, LocalDate from, @Nullable LocalDate to) {
        return new Member(person, "XA", post, new Period(from, to));
    }
}
