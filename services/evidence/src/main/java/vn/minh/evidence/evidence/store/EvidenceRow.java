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
import vn.minh.domain.Rejected;
import vn.minh.evidence.evidence.Content;
import vn.minh.evidence.evidence.Description;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.EvidenceCode;
import vn.minh.evidence.evidence.Finding;
import vn.minh.evidence.evidence.MediaType;
import vn.minh.evidence.evidence.Seal;
import vn.minh.evidence.evidence.Sha256;
import vn.minh.evidence.evidence.State;

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

    @Nullable String issuer;

    @Column(name = "document_number")
    @Nullable String documentNumber;

    @Column(name = "document_date")
    @Nullable LocalDate documentDate;

    @Column(name = "file_name")
    String fileName = "";

    @Column(name = "media_type")
    String mediaType = "";

    long size;
    String sha256 = "";

    @Enumerated(EnumType.STRING)
    State.Status status = State.Status.ANNOUNCED;

    @Nullable Integer serial;

    @Column(name = "content_version")
    @Nullable Integer contentVersion;

    @Column(name = "stored_at")
    @Nullable Instant storedAt;

    @Nullable String refusal;

    @Column(name = "settled_at")
    @Nullable Instant settledAt;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    /** What never changes after the announcement, and the first state. */
    static EvidenceRow of(Evidence announced, Instant now) {
        var row = new EvidenceRow();
        var said = announced.description();
        var file = announced.file();
        row.id = announced.id().value();
        row.unit = announced.unit();
        row.department = announced.department();
        row.announcedBy = announced.announcement().by();
        row.announcedAt = announced.announcement().at();
        row.title = said.title();
        row.criterion = said.criterion();
        row.issuer = said.issuer();
        row.documentNumber = said.documentNumber();
        row.documentDate = said.documentDate();
        row.fileName = file.name();
        row.mediaType = file.type().wireName();
        row.size = file.size();
        row.sha256 = file.sha256().hex();
        row.take(announced, now);
        row.version = 1;
        return row;
    }

    void take(Evidence next, Instant now) {
        Rejected.ifStale(next.version(), version);
        changedAt = now;
        status = next.state().status();
        switch (next.state()) {
            case State.Announced _ -> {}
            case State.Kept kept -> {
                serial = kept.code().serial();
                contentVersion = kept.version();
                storedAt = kept.storedAt();
            }
            case State.Refused refused -> {
                refusal = refused.reason().name();
                settledAt = refused.at();
            }
            case State.Dropped dropped -> settledAt = dropped.at();
        }
    }

    Evidence toDomain(List<Seal> seals) {
        return new Evidence(
                new Evidence.Id(id),
                unit,
                department,
                new Evidence.Announcement(announcedBy, announcedAt),
                new Description(title, criterion, issuer, documentNumber, documentDate),
                new Content.File(fileName, MediaType.of(mediaType).orElseThrow(), size, new Sha256(sha256)),
                state(seals),
                version);
    }

    private State state(List<Seal> seals) {
        return switch (status) {
            case ANNOUNCED -> new State.Announced();
            case STORED -> new State.Stored(code(), known(contentVersion), known(storedAt));
            case SEALED -> new State.Sealed(code(), known(contentVersion), known(storedAt), seals);
            case REFUSED -> new State.Refused(Finding.Reason.valueOf(known(refusal)), known(settledAt));
            case DROPPED -> new State.Dropped(known(settledAt));
        };
    }

    private EvidenceCode code() {
        return new EvidenceCode(criterion, known(serial));
    }

    /** The table's checks see to it. */
    private static <T> T known(@Nullable T fact) {
        return Objects.requireNonNull(fact);
    }
}
