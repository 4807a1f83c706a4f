package vn.minh.review.externalreview;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;
import vn.minh.review.externalreview.State.Assigned;
import vn.minh.review.externalreview.State.AwaitingUnit;
import vn.minh.review.externalreview.State.Concluded;
import vn.minh.review.externalreview.State.Opened;
import vn.minh.review.externalreview.State.Proposed;

/**
 * The review of one self-assessment by the authority responsible for the unit (đánh giá ngoài). Every approval of the
 * unit is a round of the same review.
 *
 * @param authority accountable at present
 * @param team to which it is allotted; absent: open to every team of the authority in the campaign
 * @param rounds at least one, in order
 */
public record ExternalReview(
        Id id,
        Dossier dossier,
        UnitRef authority,
        @Nullable UUID team,
        List<Round> rounds,
        Work work,
        State state,
        Instant openedAt,
        long version) {

    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public ExternalReview {
        rounds = List.copyOf(rounds);
    }

    /** The dossier arrives in the queue of its authority. */
    public static Transition<ExternalReview> open(
            Id id, Dossier dossier, UnitRef authority, @Nullable UUID team, Round first, Instant now) {
        var opened = new ExternalReview(id, dossier, authority, team, List.of(first), Work.NONE, new Opened(), now, 0);
        return new Transition<>(opened, opened.facts().opened(now));
    }

    public Transition<ExternalReview> claim(Standing reviewer, Instant now) {
        require(Move.CLAIM, reviewer, Circumstances.at(now));
        return switch (state) {
            case Opened opened ->
                new Transition<>(with(opened.claim(reviewer.id())), facts().claimed(reviewer.id(), now));
            case Assigned _, AwaitingUnit _, Proposed _, Concluded _ -> throw illegal(Move.CLAIM.word());
        };
    }

    public Transition<ExternalReview> release(Standing holder, Instant now) {
        require(Move.RELEASE, holder, Circumstances.at(now));
        return switch (state) {
            case Assigned assigned -> new Transition<>(with(assigned.release()), facts().released(now));
            case Opened _, AwaitingUnit _, Proposed _, Concluded _ -> throw illegal(Move.RELEASE.word());
        };
    }

    /** Empty when the finding says what is there already: nothing happened, nothing is told. */
    public Optional<Transition<ExternalReview>> record(Standing holder, Remark remark, ScoreSheet sheet, Instant now) {
        require(Move.RECORD, holder, Circumstances.at(now));
        work.second().requireOpen(remark.item());
        var reading = sheet.read(remark, holder.isBlindTo(reviewed()));
        return switch (state) {
            case Assigned _ when reading.repeats(work.findings().on(reading.item())) -> Optional.empty();
            case Assigned assigned -> {
                var finding = reading.toFinding(round().number(), holder.id(), now);
                yield Optional.of(new Transition<>(
                        with(assigned.record(), work.recorded(finding, sheet)), facts().recorded(finding)));
            }
            case Opened _, AwaitingUnit _, Proposed _, Concluded _ -> throw illegal(Move.RECORD.word());
        };
    }

    public Transition<ExternalReview> requestSupplement(
            Standing holder,
            List<SupplementRequest.Asked> asked,
            LocalDate dueOn,
            ScoreSheet sheet,
            Circumstances circumstances) {
        require(Move.REQUEST_SUPPLEMENT, holder, circumstances);
        var now = circumstances.now();
        SupplementRequest.requireSound(asked, dueOn, Vietnam.dayOf(now));
        sheet.requireCriteria(
                asked.stream().map(SupplementRequest.Asked::criterion).toList());
        return switch (state) {
            case Assigned assigned -> {
                var request = new SupplementRequest(round().number(), asked, dueOn, holder.id(), now);
                yield new Transition<>(
                        with(assigned.requestSupplement(dueOn), work.requested(request)),
                        facts().supplementRequested(request));
            }
            case Opened _, AwaitingUnit _, Proposed _, Concluded _ -> throw illegal(Move.REQUEST_SUPPLEMENT.word());
        };
    }

    /**
     * The unit's next approval. It may cross the lapse of its request on the way; the unit was in time all the same.
     *
     * @param reopened items of the criteria that were returned: findings on them must be read again
     */
    public Transition<ExternalReview> resubmitted(Round next, Set<String> reopened, Instant now) {
        State then = switch (state) {
            case Opened opened -> opened.resubmitted();
            case Assigned assigned -> assigned.resubmitted();
            case AwaitingUnit awaiting -> awaiting.resubmitted();
            case Proposed proposed -> proposed.resubmitted();
            case Concluded _ -> throw illegal("resubmit");
        };
        var all = Stream.concat(rounds.stream(), Stream.of(next)).toList();
        var answered =
                new ExternalReview(id, dossier, authority, team, all, work.reopened(reopened), then, openedAt, version);
        return new Transition<>(answered, answered.facts().resubmitted(now));
    }

    /** The date passed without an answer; the review goes on with what is there. */
    public Transition<ExternalReview> lapse(Instant now) {
        return switch (state) {
            case AwaitingUnit awaiting
            when awaiting.dueOn().isBefore(Vietnam.dayOf(now)) ->
                new Transition<>(with(awaiting.lapse()), facts().lapsed(now));
            case Opened _, Assigned _, AwaitingUnit _, Proposed _, Concluded _ -> throw illegal("lapse");
        };
    }

    public Transition<ExternalReview> propose(Standing holder, ScoreSheet sheet, Instant now) {
        require(Move.PROPOSE, holder, Circumstances.at(now).scoring(sheet.scored()));
        var result = sheet.result();
        return switch (state) {
            case Assigned assigned ->
                new Transition<>(
                        with(assigned.propose(result, now), work.doneAlsoBy(holder.id())),
                        facts().proposed(result, holder.id(), now));
            case Opened _, AwaitingUnit _, Proposed _, Concluded _ -> throw illegal(Move.PROPOSE.word());
        };
    }

    /** The proposal is taken back. */
    public Transition<ExternalReview> resume(Standing holder, Instant now) {
        require(Move.RESUME, holder, Circumstances.at(now));
        return switch (state) {
            case Proposed proposed -> new Transition<>(with(proposed.resume()), facts().resumed(holder.id(), now));
            case Opened _, Assigned _, AwaitingUnit _, Concluded _ -> throw illegal(Move.RESUME.word());
        };
    }

    public Transition<ExternalReview> conclude(Standing officer, Circumstances circumstances) {
        require(Move.CONCLUDE, officer, circumstances);
        return switch (state) {
            case Proposed proposed -> {
                var concluded = proposed.conclude(officer.id(), authority, circumstances.now());
                yield new Transition<>(with(concluded), facts().concluded(concluded));
            }
            case Opened _, Assigned _, AwaitingUnit _, Concluded _ -> throw illegal(Move.CONCLUDE.word());
        };
    }

    /** Who is accountable for it and which team reads it. */
    public Charge charge() {
        return new Charge(this);
    }

    /** Another member's reading of it. */
    public SecondReading secondReading() {
        return new SecondReading(this);
    }

    /** What is said about it beside its points. */
    public Hearing hearing() {
        return new Hearing(this);
    }

    public Rights rights(Standing standing, Circumstances circumstances) {
        return new Rights(reviewed(), standing, circumstances);
    }

    /** The round that is reviewed now. */
    public Round round() {
        return rounds.getLast();
    }

    public Status status() {
        return state.status();
    }

    /** Everybody who had a hand in the dossier, in any round. */
    public Set<String> authors() {
        return rounds.stream().flatMap(round -> round.authors().stream()).collect(toUnmodifiableSet());
    }

    /** What rights look at. */
    public Reviewed reviewed() {
        return Reviewed.of(this);
    }

    Facts facts() {
        return new Facts(this);
    }

    private void require(Move move, Standing standing, Circumstances circumstances) {
        rights(standing, circumstances).require(move);
    }

    private ExternalReview with(State next) {
        return with(next, work);
    }

    /** The same dossier in the same charge, one step further. */
    ExternalReview with(State next, Work done) {
        return new ExternalReview(id, dossier, authority, team, rounds, done, next, openedAt, version);
    }

    /** The same dossier with the same work, in the charge of others. */
    ExternalReview inCharge(UnitRef authority, @Nullable UUID team, State next) {
        return new ExternalReview(id, dossier, authority, team, rounds, work, next, openedAt, version);
    }

    Rejected illegal(String move) {
        return new Rejected(new IllegalMove("external-review", status().name(), move));
    }
}
