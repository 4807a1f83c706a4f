package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.LinkCheckedV1;
import vn.minh.contracts.evidence.LinkOutcome;
import vn.minh.evidence.evidence.LinkCheck.Outcome;

class LinkCheckTest {

    private static final Sha256 KEPT = new Sha256("ab".repeat(32));
    private static final Sha256 OTHER = new Sha256("cd".repeat(32));
    private static final Instant KEPT_AT = Samples.NOW;
    private static final LinkLook AS_KEPT = new LinkLook.Answered(200, "Trang", KEPT);
    private static final LinkLook AWAY = new LinkLook.Failed("trang trả lời quá chậm");

    private final LinkCheck fresh = LinkCheck.fresh(
            new Evidence.Id(UUID.randomUUID()),
            1,
            new Capture(KEPT_AT, URI.create("https://truong.edu.vn/"), "Trang", KEPT));

    private static Instant day(int day) {
        return KEPT_AT.plus(Duration.ofDays(day));
    }

    private static LinkCheck after(LinkCheck check, LinkLook look, Instant at) {
        return check.after(look, KEPT, at);
    }

    @Test
    void aPageJustKeptIsTheSame() {
        assertThat(fresh.now().outcome()).isEqualTo(Outcome.SAME);
        assertThat(fresh.now().since()).isEqualTo(KEPT_AT);
        assertThat(after(fresh, AS_KEPT, day(1)).now().since()).isEqualTo(KEPT_AT);
        assertThat(after(fresh, AS_KEPT, day(1)).now().checkedAt()).isEqualTo(day(1));
    }

    @Test
    void anotherTextIsAChangeAndSoIsAnotherKind() {
        var changed = after(fresh, new LinkLook.Answered(200, "Trang mới", OTHER), day(1));

        assertThat(changed.now().outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(changed.now().title()).isEqualTo("Trang mới");
        assertThat(changed.now().since()).isEqualTo(day(1));
        assertThat(after(changed, new LinkLook.Other(), day(2)).now().since()).isEqualTo(day(1));
    }

    @Test
    void itsServerSaysThatItIsDead() {
        var dead = after(fresh, new LinkLook.Gone(410), day(1));

        assertThat(dead.now().outcome()).isEqualTo(Outcome.DEAD);
        assertThat(dead.now().status()).isEqualTo(410);
        assertThat(dead.told()).isEqualTo(LinkOutcome.DEAD);
    }

    @Test
    void oneBadDayIsNoDeathHoweverOftenSomebodyAsks() {
        var check = fresh;
        for (int minute = 0; minute < 50; minute++) {
            check = after(check, AWAY, day(1).plusSeconds(minute * 60L));
        }

        assertThat(check.now().outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(check.now().why()).isEqualTo("trang trả lời quá chậm");
        assertThat(check.now().since()).isEqualTo(day(1));
        assertThat(check.told()).isEqualTo(LinkOutcome.SAME);
    }

    @Test
    void threeBadDaysAreDeath() {
        var second = after(after(fresh, AWAY, day(1)), AWAY, day(5));
        var third = after(second, AWAY, day(9));

        assertThat(second.now().outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(third.now().outcome()).isEqualTo(Outcome.DEAD);
        assertThat(third.now().since()).isEqualTo(day(9));
    }

    @Test
    void aGoodDayInBetweenCountsAnew() {
        var check = after(after(fresh, AWAY, day(1)), AWAY, day(2));
        check = after(check, AS_KEPT, day(3));

        assertThat(after(check, AWAY, day(4)).now().outcome()).isEqualTo(Outcome.UNREACHABLE);
    }

    @Test
    void theDeadMayComeBackAndStayDeadWhileTheyDoNot() {
        var dead = after(fresh, new LinkLook.Gone(404), day(1));

        assertThat(after(dead, AWAY, day(2)).now().outcome()).isEqualTo(Outcome.DEAD);
        assertThat(after(dead, AWAY, day(2)).now().since()).isEqualTo(day(1));
        assertThat(after(dead, AS_KEPT, day(2)).told()).isEqualTo(LinkOutcome.SAME);
    }

    /** The days are those of people in Viet Nam: 23:30 and 00:30 there are two. */
    @Test
    void aDayEndsAtMidnightInVietNam() {
        var evening = Instant.parse("2026-11-21T16:30:00Z");
        var check = after(fresh, AWAY, evening);
        check = after(check, AWAY, evening.plus(Duration.ofHours(1)));

        assertThat(check.failures().days()).isEqualTo(2);
    }

    @Test
    void onlyWhatIsNewsIsTold() {
        var evidence = Samples.announced();
        var away = after(fresh, AWAY, day(1));
        var gone = after(away, new LinkLook.Gone(404), day(2));

        assertThat(after(fresh, AS_KEPT, day(1)).news(fresh, evidence)).isEmpty();
        assertThat(away.news(fresh, evidence)).isEmpty();
        assertThat(gone.news(away, evidence).orElseThrow().event())
                .isEqualTo(new LinkCheckedV1(evidence.id().value(), evidence.unit(), 1, LinkOutcome.DEAD, day(2)));
        assertThat(after(gone, new LinkLook.Gone(404), day(3)).news(gone, evidence))
                .isEmpty();
    }

    @Test
    void whoWasAwayIsAskedAgainTheNextDay() {
        var pace = new LinkPace(Duration.ofDays(7), Duration.ofMinutes(1));

        assertThat(pace.next(after(fresh, AS_KEPT, day(1)))).isEqualTo(day(8));
        assertThat(pace.next(after(fresh, AWAY, day(1)))).isEqualTo(day(2));
        assertThat(pace.isYoung(fresh, KEPT_AT.plusSeconds(59))).isTrue();
        assertThat(pace.isYoung(fresh, KEPT_AT.plusSeconds(60))).isFalse();
    }
}
