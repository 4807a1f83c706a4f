package vn.minh.review.externalreview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.minh.domain.Transition;
import vn.minh.review.externalreview.State.Assigned;
import vn.minh.review.externalreview.State.AwaitingUnit;
import vn.minh.review.externalreview.State.Concluded;
import vn.minh.review.externalreview.State.Opened;
import vn.minh.review.externalreview.State.Proposed;

/**
 * Another member reads the dossier without seeing what the first found (đọc lần hai); where the two differ, somebody else
 * settles. What she finds never counts by itself: the first reader's points do, or what was settled.
 */
public record SecondReading(ExternalReview review) {

    public Transition<ExternalReview> take(Standing reader, Instant now) {
        var then = assigned(Move.TAKE_SECOND, reader, now).takeSecond();
        return new Transition<>(
                with(then, second().taken(reader.id())), review.facts().secondTaken(reader.id(), now));
    }

    public Transition<ExternalReview> release(Standing person, Instant now) {
        var then = assigned(Move.RELEASE_SECOND, person, now).releaseSecond();
        return new Transition<>(with(then, second().released()), review.facts().secondReleased(now));
    }

    /** Empty when the finding says what is there already. */
    public Optional<Transition<ExternalReview>> record(Standing reader, Remark remark, ScoreSheet sheet, Instant now) {
        var then = assigned(Move.RECORD_SECOND, reader, now).recordSecond();
        second().requireCovered(remark.item());
        var reading = sheet.read(remark, reader.isBlindTo(review.reviewed()));
        if (reading.repeats(second().findings().on(reading.item()))) {
            return Optional.empty();
        }
        var finding = reading.toFinding(review.round().number(), reader.id(), now);
        return Optional.of(new Transition<>(
                with(then, second().recorded(finding)), review.facts().secondRecorded(finding)));
    }

    /** From here on what she did not score counts as the unit's own. */
    public Transition<ExternalReview> finish(Standing reader, Instant now) {
        var then = assigned(Move.FINISH_SECOND, reader, now).finishSecond();
        var work = review.work().withSecond(second().finished(now)).doneAlsoBy(reader.id());
        return new Transition<>(
                review.with(then, work),
                review.facts().secondFinished(work.scrutiny().differing(), reader.id(), now));
    }

    /** The points that count on every item where the two differ; those settled before may be settled anew. */
    public Transition<ExternalReview> settle(Standing person, List<Remark> decided, ScoreSheet sheet, Instant now) {
        var then = assigned(Move.SETTLE, person, now).settle();
        var work = review.work();
        for (var reading : Settlement.of(work.scrutiny(), decided).read(sheet)) {
            work = work.recorded(reading.toFinding(review.round().number(), person.id(), now), sheet);
        }
        var items = decided.stream().map(Remark::item).sorted().toList();
        return new Transition<>(
                review.with(then, work.withSecond(work.second().settled(items))),
                review.facts().settled(items, person.id(), now));
    }

    private Assigned assigned(Move move, Standing standing, Instant now) {
        review.rights(standing, Circumstances.at(now)).require(move);
        return switch (review.state()) {
            case Assigned assigned -> assigned;
            case Opened _, AwaitingUnit _, Proposed _, Concluded _ -> throw review.illegal(move.word());
        };
    }

    private SecondRead second() {
        return review.work().second();
    }

    private ExternalReview with(State then, SecondRead next) {
        return review.with(then, review.work().withSecond(next));
    }
}
