package vn.minh.evidence.evidence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Attempt;
import vn.minh.evidence.evidence.Capture;
import vn.minh.evidence.evidence.Content;
import vn.minh.evidence.evidence.Original;
import vn.minh.evidence.evidence.Refusal;
import vn.minh.evidence.evidence.Sha256;
import vn.minh.evidence.evidence.Version;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;

/** One content that was announced, and what became of it. */
@Entity
@Table(name = "attempt")
@IdClass(AttemptRow.Key.class)
class AttemptRow {

    enum Kind {
        FILE,
        LINK
    }

    enum Outcome {
        AWAITED,
        KEPT,
        REFUSED,
        LAPSED
    }

    record Key(UUID evidenceId, int number) {}

    @Id
    @Column(name = "evidence_id")
    UUID evidenceId;

    @Id
    int number;

    @Enumerated(EnumType.STRING)
    Kind kind = Kind.FILE;

    @Column(name = "file_name")
    @Nullable String fileName;

    @Column(name = "media_type")
    @Nullable String mediaType;

    @Nullable Long size;

    @Nullable String sha256;

    @Nullable String address;

    @Column(name = "announced_by")
    String announcedBy = "";

    @Column(name = "announced_at")
    Instant announcedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    Outcome outcome = Outcome.AWAITED;

    @Column(name = "settled_at")
    @Nullable Instant settledAt;

    @Nullable String flaw;

    @Nullable Integer version;

    @Column(name = "kept_name")
    @Nullable String keptName;

    @Column(name = "kept_type")
    @Nullable String keptType;

    @Column(name = "kept_size")
    @Nullable Long keptSize;

    @Column(name = "kept_sha256")
    @Nullable String keptSha256;

    @Column(name = "captured_at")
    @Nullable Instant capturedAt;

    @Column(name = "final_address")
    @Nullable String finalAddress;

    @Column(name = "page_title")
    @Nullable String pageTitle;

    @Column(name = "text_sha256")
    @Nullable String textSha256;

    static AttemptRow of(UUID evidence, Attempt awaited) {
        var row = new AttemptRow();
        row.evidenceId = evidence;
        row.number = awaited.number();
        row.announcedBy = awaited.by();
        row.announcedAt = awaited.at();
        switch (awaited.content()) {
            case Content.File file -> {
                row.fileName = file.name();
                row.mediaType = file.type().wireName();
                row.size = file.size();
                row.sha256 = file.sha256().hex();
            }
            case Content.Link(var address) -> {
                row.kind = Kind.LINK;
                row.address = address.toString();
            }
        }
        return row;
    }

    void keep(Version kept) {
        outcome = Outcome.KEPT;
        settledAt = kept.storedAt();
        version = kept.number();
        keptName = kept.original().name();
        keptType = kept.original().type().wireName();
        keptSize = kept.original().size();
        keptSha256 = kept.original().sha256().hex();
        var capture = kept.capture();
        if (capture != null) {
            capturedAt = capture.at();
            finalAddress = capture.finalAddress().toString();
            pageTitle = capture.title();
            textSha256 = capture.text().hex();
        }
    }

    void refuse(Refusal refusal) {
        outcome = Outcome.REFUSED;
        settledAt = refusal.at();
        flaw = refusal.flaw().name();
    }

    void lapse(Instant at) {
        outcome = Outcome.LAPSED;
        settledAt = at;
    }

    Attempt toAttempt() {
        return new Attempt(number, content(), announcedBy, announcedAt);
    }

    private Content content() {
        return switch (kind) {
            case FILE -> new Content.File(known(fileName), type(mediaType), known(size), new Sha256(known(sha256)));
            case LINK -> new Content.Link(URI.create(known(address)));
        };
    }

    Version toVersion() {
        var original = new Original(known(keptName), type(keptType), known(keptSize), new Sha256(known(keptSha256)));
        return new Version(known(version), toAttempt(), original, known(settledAt), capture());
    }

    private @Nullable Capture capture() {
        return capturedAt == null
                ? null
                : new Capture(capturedAt, URI.create(known(finalAddress)), pageTitle, new Sha256(known(textSha256)));
    }

    Refusal toRefusal() {
        return new Refusal(Flaw.valueOf(known(flaw)), known(settledAt));
    }

    private static MediaType type(@Nullable String name) {
        return MediaType.of(known(name)).orElseThrow();
    }

    /** The table's checks see to it. */
    private static <T> T known(@Nullable T fact) {
        return Objects.requireNonNull(fact);
    }
}
