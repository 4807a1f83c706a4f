package vn.minh.evidence.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.evidence.LinkCheckedV1;
import vn.minh.contracts.evidence.LinkOutcome;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;

/**
 * What became of a linked page since a version kept it. One bad moment is no death: a page is dead when its server says
 * that it is gone, or when it was not reached on three days with no good answer in between.
 *
 * @param version that kept it
 * @param told what the last fact said; of a page just kept that it is the same
 * @param failures days without an answer, since the last one that came
 */
public record LinkCheck(Evidence.Id id, int version, Now now, LinkOutcome told, Failures failures) {

    private static final int DAYS_TO_DIE = 3;

    public enum Outcome {
        SAME,
        CHANGED,
        DEAD,
        UNREACHABLE
    }

    /**
     * The latest look.
     *
     * @param since when it was found so first
     * @param status of HTTP
     * @param why it was not reached, in Vietnamese
     */
    public record Now(
            Outcome outcome,
            Instant checkedAt,
            Instant since,
            @Nullable Integer status,
            @Nullable String title,
            @Nullable String why) {}

    /** @param lastOn a day in Viet Nam; absent when there is none */
    public record Failures(int days, @Nullable LocalDate lastOn) {

        public static final Failures NONE = new Failures(0, null);

        Failures on(LocalDate day) {
            return day.equals(lastOn) ? this : new Failures(days + 1, day);
        }
    }

    /** Of a page that nobody has looked at since it was kept. */
    static LinkCheck fresh(Evidence.Id id, int version, Capture kept) {
        var now = new Now(Outcome.SAME, kept.at(), kept.at(), null, kept.title(), null);
        return new LinkCheck(id, version, now, LinkOutcome.SAME, Failures.NONE);
    }

    LinkCheck after(LinkLook look, Sha256 keptText, Instant at) {
        return switch (look) {
            case LinkLook.Answered(int status, var title, var text) ->
                found(text.equals(keptText) ? Outcome.SAME : Outcome.CHANGED, status, title, at);
            case LinkLook.Other _ -> found(Outcome.CHANGED, null, null, at);
            case LinkLook.Gone(int status) -> found(Outcome.DEAD, status, null, at);
            case LinkLook.Failed(var why) -> failed(why, at);
        };
    }

    private LinkCheck found(Outcome outcome, @Nullable Integer status, @Nullable String title, Instant at) {
        return with(new Now(outcome, at, since(outcome, at), status, title, null), Failures.NONE);
    }

    private LinkCheck failed(String why, Instant at) {
        var more = failures.on(Vietnam.dayOf(at));
        var outcome = told == LinkOutcome.DEAD || more.days() >= DAYS_TO_DIE ? Outcome.DEAD : Outcome.UNREACHABLE;
        return with(new Now(outcome, at, since(outcome, at), null, null, why), more);
    }

    private Instant since(Outcome outcome, Instant at) {
        return outcome == now.outcome ? now.since : at;
    }

    private LinkCheck with(Now next, Failures more) {
        var settled = switch (next.outcome) {
            case SAME -> LinkOutcome.SAME;
            case CHANGED -> LinkOutcome.CHANGED;
            case DEAD -> LinkOutcome.DEAD;
            case UNREACHABLE -> told;
        };
        return new LinkCheck(id, version, next, settled, more);
    }

    /** The fact, where this look found something else than what was told before. */
    Optional<Transition<Evidence>> news(LinkCheck before, Evidence evidence) {
        return told == before.told
                ? Optional.empty()
                : Optional.of(new Transition<>(
                        evidence,
                        new LinkCheckedV1(evidence.id().value(), evidence.unit(), version, told, now.checkedAt)));
    }
}
