package vn.minh.evidence.evidence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Effect;
import vn.minh.domain.Rejected;
import vn.minh.evidence.evidence.Description;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.EvidenceCode;
import vn.minh.evidence.evidence.Seal;
import vn.minh.evidence.evidence.State;
import vn.minh.evidence.evidence.Words;

/** One piece of evidence as a row; its seals are rows of their own. */
@Entity
@Table(name = "evidence")
class EvidenceRow {

    @Id
    UUID id;

    /** Given by the database: the order of a unit's list. */
    @Column(insertable = false, updatable = false)
    @Nullable Long position;

    @Version
    long version;

    String unit = "";
    String department = "";

    @Column(name = "announced_by")
    String announcedBy = "";

    @Column(name = "announced_at")
    Instant announcedAt = Instant.EPOCH;

    String title = "";
    String criterion = "";

    @Column(name = "also_for")
    String[] alsoFor = {};

    @Nullable String issuer;

    @Column(name = "document_number")
    @Nullable String documentNumber;

    @Column(name = "document_date")
    @Nullable LocalDate documentDate;

    @Column(name = "effective_from")
    @Nullable LocalDate effectiveFrom;

    @Column(name = "effective_to")
    @Nullable LocalDate effectiveTo;

    @Column(name = "still_valid")
    boolean stillValid;

    boolean sensitive;

    @Enumerated(EnumType.STRING)
    State.Status status = State.Status.ANNOUNCED;

    @Nullable Integer serial;

    @Column(name = "settled_at")
    @Nullable Instant settledAt;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    /** What never changes after the announcement, and the first state. */
    static EvidenceRow of(Evidence announced, Instant now) {
        var row = new EvidenceRow();
        row.id = announced.id().value();
        row.unit = announced.unit();
        row.department = announced.department();
        row.announcedBy = announced.announcement().by();
        row.announcedAt = announced.announcement().at();
        row.criterion = announced.description().criterion();
        row.take(announced, now);
        row.version = 1;
        return row;
    }

    void take(Evidence next, Instant now) {
        Rejected.ifStale(next.version(), version);
        changedAt = now;
        status = next.state().status();
        take(next.description());
        switch (next.state()) {
            case State.Announced _ -> {}
            case State.Kept kept -> serial = kept.contents().code().serial();
            case State.Refused refused -> settledAt = refused.refusal().at();
            case State.Dropped dropped -> settledAt = dropped.at();
        }
    }

    private void take(Description said) {
        title = said.words().title();
        issuer = said.words().issuer();
        documentNumber = said.words().documentNumber();
        documentDate = said.words().documentDate();
        alsoFor = said.alsoFor().toArray(String[]::new);
        effectiveFrom = said.effect().from();
        effectiveTo = said.effect().to();
        stillValid = said.effect().stillValid();
        sensitive = said.sensitive();
    }

    Evidence toDomain(AttemptRows attempts, List<Seal> seals) {
        return new Evidence(
                new Evidence.Id(id),
                unit,
                department,
                new Evidence.Announcement(announcedBy, announcedAt),
                description(),
                state(attempts, seals),
                version);
    }

    private Description description() {
        return new Description(
                new Words(title, issuer, documentNumber, documentDate),
                criterion,
                List.of(alsoFor),
                new Effect(effectiveFrom, effectiveTo, stillValid),
                sensitive);
    }

    private State state(AttemptRows attempts, List<Seal> seals) {
        return switch (status) {
            case ANNOUNCED -> new State.Announced(attempts.first());
            case STORED -> new State.Stored(attempts.contents(code(known(serial))));
            case SEALED -> new State.Sealed(attempts.contents(code(known(serial))), seals);
            case REFUSED -> new State.Refused(attempts.first(), attempts.refusal());
            case DROPPED -> new State.Dropped(attempts.last(), serial == null ? null : code(serial), known(settledAt));
        };
    }

    private EvidenceCode code(int number) {
        return new EvidenceCode(criterion, number);
    }

    /** The table's checks see to it. */
    private static <T> T known(@Nullable T fact) {
        return Objects.requireNonNull(fact);
    }
}
