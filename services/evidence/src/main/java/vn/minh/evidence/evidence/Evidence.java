package vn.minh.evidence.evidence;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.minh.contracts.evidence.EvidenceDescribedV1;
import vn.minh.contracts.evidence.EvidenceDroppedV1;
import vn.minh.contracts.evidence.EvidenceRefusedV1;
import vn.minh.contracts.evidence.EvidenceReplacementLapsedV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Transition;
import vn.minh.evidence.inspection.Flaw;

/**
 * A piece of evidence (minh chứng) of one unit: announced before its content comes, stored when that is what was
 * announced, replaced by versions beside the old, sealed by every approval that names one of them.
 *
 * @param unit code of the unit it belongs to
 * @param department code of the department of that unit's city
 */
public record Evidence(
        Id id,
        String unit,
        String department,
        Announcement announcement,
        Description description,
        State state,
        long version) {

    public record Id(UUID value) {}

    /** Who said it will come, an opaque id, and when. */
    public record Announcement(String by, Instant at) {}

    /** Somebody says which file she will upload, or which page proves. */
    public static Transition<Evidence> announce(
            Id id, Viewer announcer, String department, Description description, Content content, Instant now) {
        description.criteria().forEach(announcer::requireAskedFor);
        var actor = announcer.actor();
        var by = new Announcement(actor.id(), now);
        var attempt = new Attempt(1, content, actor.id(), now);
        var announced = new Evidence(id, actor.unit(), department, by, description, new State.Announced(attempt), 0);
        return new Transition<>(announced, Facts.announced(announced, attempt));
    }

    /** What was awaited first is there and is sound; from here on it has its code and may be cited. */
    public Transition<Evidence> confirm(int serial, Finding.Sound found, Instant now) {
        return switch (state) {
            case State.Announced announced -> {
                var code = new EvidenceCode(description.criterion(), serial);
                yield stored(announced.confirm(code, found.original(), found.capture(), now));
            }
            case State.Kept _, State.Refused _, State.Dropped _ -> throw illegal("confirm");
        };
    }

    /** A replacement is there and is sound: the next version, beside the old. */
    public Transition<Evidence> confirmReplacement(Finding.Sound found, Instant now) {
        return switch (state) {
            case State.Kept kept
            when kept.contents().replacement() instanceof Attempt awaited ->
                stored(kept.replace(kept.contents().add(awaited, found.original(), found.capture(), now)));
            case State.Announced _, State.Kept _, State.Refused _, State.Dropped _ -> throw illegal("confirm");
        };
    }

    private Transition<Evidence> stored(State.Kept kept) {
        return new Transition<>(with(kept), Facts.stored(this, kept.contents()));
    }

    /** What was awaited is there and is something else, or not allowed. */
    public Transition<Evidence> refuse(Flaw flaw, Instant now) {
        var refused = switch (state) {
            case State.Announced announced -> announced.refuse(flaw, now);
            case State.Kept kept
            when kept.contents().replacement() != null ->
                kept.replace(kept.contents().refuse(new Refusal(flaw, now)));
            case State.Kept _, State.Refused _, State.Dropped _ -> throw illegal("refuse");
        };
        return new Transition<>(with(refused), new EvidenceRefusedV1(id.value(), unit, flaw.code(), now));
    }

    /**
     * Somebody says what will take the place of the content; until then it stands, and so does what was sealed. Another
     * replacement that is still awaited is awaited no more.
     */
    public Transition<Evidence> replace(Content content, Actor by, Instant now) {
        return switch (state) {
            case State.Kept kept -> {
                var next = kept.contents().await(content, by.id(), now);
                yield new Transition<>(with(kept.replace(next)), Facts.replacing(this, content, by, now));
            }
            case State.Announced _, State.Refused _, State.Dropped _ -> throw illegal("replace");
        };
    }

    /** Nobody confirmed the replacement in time: what is kept stands. */
    public Transition<Evidence> lapse(Duration confirmWithin, Instant now) {
        return switch (state) {
            case State.Kept kept
            when kept.contents().replacement() instanceof Attempt awaited && isOver(awaited.at(), confirmWithin, now) ->
                new Transition<>(
                        with(kept.replace(kept.contents().lapse())),
                        new EvidenceReplacementLapsedV1(id.value(), unit, now));
            case State.Announced _, State.Kept _, State.Refused _, State.Dropped _ -> throw illegal("lapse");
        };
    }

    /** Its unit describes it anew; its code stays, and so do the words of what was sealed. */
    public Transition<Evidence> describe(Description anew, Actor by, Instant now) {
        return switch (state) {
            case State.Announced _, State.Kept _ ->
                new Transition<>(
                        new Evidence(id, unit, department, announcement, anew, state, version),
                        new EvidenceDescribedV1(
                                id.value(), unit, anew.criteria(), anew.effect(), anew.sensitive(), by.id(), now));
            case State.Refused _, State.Dropped _ -> throw illegal("describe");
        };
    }

    /** Nobody confirmed it in time. */
    public Transition<Evidence> expire(Duration confirmWithin, Instant now) {
        return switch (state) {
            case State.Announced announced
            when isOver(announcement.at(), confirmWithin, now) ->
                new Transition<>(with(announced.expire(now)), new EvidenceDroppedV1(id.value(), unit, now));
            case State.Announced _, State.Kept _, State.Refused _, State.Dropped _ -> throw illegal("expire");
        };
    }

    /** No signature ever cited it, and nobody is about to replace it. */
    public Transition<Evidence> forget(Duration uncitedWithin, Instant now) {
        return switch (state) {
            case State.Stored stored
            when stored.contents().replacement() == null
                    && isOver(stored.contents().latest().storedAt(), uncitedWithin, now) ->
                new Transition<>(with(stored.expire(now)), new EvidenceDroppedV1(id.value(), unit, now));
            case State.Announced _, State.Kept _, State.Refused _, State.Dropped _ -> throw illegal("expire");
        };
    }

    /** A signature that was under way while it was dropped cites it: it is there again, and so told anew. */
    public Optional<Transition<Evidence>> recall(Duration recallWithin, Instant now) {
        return state instanceof State.Dropped dropped
                        && dropped.contents() instanceof Contents contents
                        && !isOver(dropped.at(), recallWithin, now)
                ? Optional.of(stored(dropped.recall(contents)))
                : Optional.empty();
    }

    private static boolean isOver(Instant since, Duration within, Instant now) {
        return !now.isBefore(since.plus(within));
    }

    /** An approval of the unit's dossier names it. What it names must be what is kept. */
    public Transition<Evidence> seal(Manifest.Line cited, String ofUnit, Seal seal) {
        return switch (state) {
            case State.Kept kept -> {
                cited.requireKept(ofUnit, this, kept.contents());
                yield new Transition<>(with(kept.seal(seal)), Facts.sealed(this, seal));
            }
            case State.Announced _, State.Refused _, State.Dropped _ -> throw illegal("seal");
        };
    }

    /** The content that is announced and not there yet. */
    public Optional<Attempt> awaited() {
        return switch (state) {
            case State.Announced announced -> Optional.of(announced.attempt());
            case State.Kept kept -> Optional.ofNullable(kept.contents().replacement());
            case State.Refused _, State.Dropped _ -> Optional.empty();
        };
    }

    /** Whether this round of a dossier has sealed it already. */
    public boolean isSealedBy(UUID selfAssessmentId, int round) {
        return seals().stream()
                .anyMatch(seal -> seal.selfAssessmentId().equals(selfAssessmentId) && seal.round() == round);
    }

    /** For her own unit; to anybody else it looks absent, and to a contributor what is none of her business. */
    public Evidence ownedBy(Viewer viewer) {
        if (!viewer.owns(this)) {
            throw absent();
        }
        return this;
    }

    /** Every version that is kept, oldest first. */
    public List<Version> versions() {
        return state instanceof State.Kept kept ? kept.contents().versions() : List.of();
    }

    /** Every approval that named it, oldest first. */
    public List<Seal> seals() {
        return state instanceof State.Kept kept ? kept.seals() : List.of();
    }

    /** The dossiers that seal any of its versions. */
    public Set<UUID> sealingDossiers() {
        return seals().stream().map(Seal::selfAssessmentId).collect(toSet());
    }

    private Evidence with(State next) {
        return new Evidence(id, unit, department, announcement, description, next, version);
    }

    /** The same with the version the store gave it. */
    public Evidence at(long stored) {
        return new Evidence(id, unit, department, announcement, description, state, stored);
    }

    Rejected illegal(String move) {
        return new Rejected(new IllegalMove("evidence", state.status().name(), move));
    }

    Rejected absent() {
        return new Rejected(new NotFound("evidence", id.value().toString()));
    }
}
