package vn.minh.evidence.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.evidence.EvidenceAnnouncedV1;
import vn.minh.contracts.evidence.EvidenceDroppedV1;
import vn.minh.contracts.evidence.EvidenceRefusedV1;
import vn.minh.contracts.evidence.EvidenceSealedV1;
import vn.minh.contracts.evidence.EvidenceStoredV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;
import vn.minh.domain.Transition;

/**
 * A piece of evidence (minh chứng) of one unit: announced before its bytes come, stored when they are what was
 * announced, sealed by every approval that names it.
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
        Content content,
        State state,
        long version) {

    public record Id(UUID value) {}

    /** Who said it will come, an opaque id, and when. */
    public record Announcement(String by, Instant at) {}

    /** Somebody says which file she will upload. */
    public static Transition<Evidence> announce(
            Id id, Viewer announcer, String department, Description description, Content.File file, Instant now) {
        announcer.requireAskedFor(description.criterion());
        var actor = announcer.actor();
        var by = new Announcement(actor.id(), now);
        var announced = new Evidence(id, actor.unit(), department, by, description, file, new State.Announced(), 0);
        return new Transition<>(
                announced,
                new EvidenceAnnouncedV1(
                        id.value(),
                        actor.unit(),
                        department,
                        description.criterion(),
                        file.type().wireName(),
                        file.size(),
                        file.sha256().hex(),
                        actor.id(),
                        now));
    }

    /** The bytes are there and are what was announced; from here on it has its code and may be cited. */
    public Transition<Evidence> confirm(int serial, Instant now) {
        return switch (state) {
            case State.Announced announced ->
                stored(announced.confirm(new EvidenceCode(description.criterion(), serial), now));
            case State.Kept _, State.Refused _, State.Dropped _ -> throw illegal("confirm");
        };
    }

    private Transition<Evidence> stored(State.Stored stored) {
        return new Transition<>(
                with(stored),
                new EvidenceStoredV1(
                        id.value(),
                        unit,
                        stored.code().toString(),
                        stored.version(),
                        file().type().wireName(),
                        file().size(),
                        file().sha256().hex(),
                        stored.storedAt()));
    }

    /** The bytes are there and are something else. */
    public Transition<Evidence> refuse(Finding.Reason reason, Instant now) {
        return switch (state) {
            case State.Announced announced ->
                new Transition<>(
                        with(announced.refuse(reason, now)),
                        new EvidenceRefusedV1(id.value(), unit, reason.code(), now));
            case State.Kept _, State.Refused _, State.Dropped _ -> throw illegal("refuse");
        };
    }

    /** Nobody confirmed it in time. */
    public Transition<Evidence> expire(Duration confirmWithin, Instant now) {
        return switch (state) {
            case State.Announced announced
            when !now.isBefore(announcement.at().plus(confirmWithin)) ->
                new Transition<>(with(announced.expire(now)), new EvidenceDroppedV1(id.value(), unit, now));
            case State.Announced _, State.Kept _, State.Refused _, State.Dropped _ -> throw illegal("expire");
        };
    }

    /** An approval of the unit's dossier names it. What it names must be what is kept. */
    public Transition<Evidence> seal(Manifest.Line cited, String ofUnit, Seal seal) {
        return switch (state) {
            case State.Kept kept -> {
                requireSame(cited, ofUnit, kept);
                yield sealed(kept.seal(seal), seal);
            }
            case State.Announced _, State.Refused _, State.Dropped _ -> throw illegal("seal");
        };
    }

    private Transition<Evidence> sealed(State.Sealed sealed, Seal seal) {
        return new Transition<>(
                with(sealed),
                new EvidenceSealedV1(
                        id.value(),
                        unit,
                        seal.version(),
                        seal.selfAssessmentId(),
                        seal.round(),
                        seal.manifest().hex(),
                        seal.at()));
    }

    private void requireSame(Manifest.Line cited, String ofUnit, State.Kept kept) {
        if (cited.version() != kept.version()
                || !cited.sha256().equals(file().sha256().hex())
                || !cited.code().equals(kept.code().toString())
                || !ofUnit.equals(unit)) {
            throw new Rejected(new Conflict(
                    "evidence-differs",
                    "Hồ sơ của đơn vị %s dẫn minh chứng %s phiên bản %d, khác với minh chứng %s phiên bản %d của đơn vị %s đang lưu."
                            .formatted(ofUnit, cited.code(), cited.version(), kept.code(), kept.version(), unit),
                    "Đối chiếu đơn vị, mã, phiên bản và mã băm ở hai nơi rồi cho chạy lại sự kiện."));
        }
    }

    /** Whether its bytes may still come. */
    public boolean awaitsUpload() {
        return state instanceof State.Announced;
    }

    /** Whether this round of a dossier has sealed it already. */
    public boolean isSealedBy(UUID selfAssessmentId, int round) {
        return anySeal(seal -> seal.selfAssessmentId().equals(selfAssessmentId) && seal.round() == round);
    }

    /** For her own unit; to anybody else it looks absent, and to a contributor what is none of her business. */
    public Evidence ownedBy(Viewer viewer) {
        if (!isOwn(viewer)) {
            throw absent();
        }
        return this;
    }

    private boolean isOwn(Viewer viewer) {
        return viewer.actor().worksFor(unit) && viewer.sees(description.criterion(), announcement.by());
    }

    /**
     * For whoever may read it: her own unit everything, a contributor hers; the authority what is sealed in a dossier it reviews; the
     * department what is sealed in its city. To anybody else it looks absent.
     */
    public Evidence readableBy(Viewer viewer) {
        if (!isOwn(viewer) && !anySeal(seal -> opens(seal, viewer.actor()))) {
            throw absent();
        }
        return this;
    }

    /** For whoever answers for how it is used: the head of its unit, the department of its city. */
    Evidence answeredForBy(Actor actor) {
        boolean isHead = actor.has(Role.PRINCIPAL) || actor.has(Role.AUTHORITY_HEAD);
        if (!(isHead && actor.worksFor(unit)) && !(actor.has(Role.DEPARTMENT_OFFICER) && actor.worksFor(department))) {
            throw absent();
        }
        return this;
    }

    /** The bytes of a version, for whoever may read it. */
    public Content.File download(Viewer viewer, @Nullable Integer asked) {
        return switch (readableBy(viewer).state) {
            case State.Kept kept when asked == null || asked == kept.version() -> file();
            case State.Kept _ -> throw absent();
            case State.Announced _, State.Refused _, State.Dropped _ -> throw illegal("download");
        };
    }

    public Content.File file() {
        return switch (content) {
            case Content.File file -> file;
        };
    }

    private boolean anySeal(Predicate<Seal> is) {
        return state instanceof State.Kept kept && kept.seals().stream().anyMatch(is);
    }

    private static boolean opens(Seal seal, Actor actor) {
        boolean reviews =
                actor.has(Role.REVIEWER) || actor.has(Role.AUTHORITY_OFFICER) || actor.has(Role.AUTHORITY_HEAD);
        return (reviews && actor.unit().equals(seal.authority()))
                || (actor.has(Role.DEPARTMENT_OFFICER) && actor.unit().equals(seal.department()));
    }

    private Evidence with(State next) {
        return new Evidence(id, unit, department, announcement, description, content, next, version);
    }

    /** The same with the version the store gave it. */
    public Evidence at(long stored) {
        return new Evidence(id, unit, department, announcement, description, content, state, stored);
    }

    Rejected illegal(String move) {
        return new Rejected(new IllegalMove("evidence", state.status().name(), move));
    }

    private Rejected absent() {
        return new Rejected(new NotFound("evidence", id.value().toString()));
    }
}
