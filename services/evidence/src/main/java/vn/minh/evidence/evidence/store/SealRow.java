package vn.minh.evidence.evidence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Seal;
import vn.minh.evidence.evidence.Sha256;
import vn.minh.evidence.evidence.Words;

/** One approval that named one piece of evidence. */
@Entity
@Table(name = "sealed_dossier")
class SealRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long position;

    @Column(name = "evidence_id")
    UUID evidenceId;

    @Column(name = "self_assessment_id")
    UUID selfAssessmentId;

    int round;
    int version;

    @Column(name = "manifest_sha256")
    String manifest = "";

    @Column(name = "sealed_at")
    Instant sealedAt = Instant.EPOCH;

    String title = "";

    @Nullable String issuer;

    @Column(name = "document_number")
    @Nullable String documentNumber;

    @Column(name = "document_date")
    @Nullable LocalDate documentDate;

    static SealRow of(UUID evidence, Seal seal) {
        var row = new SealRow();
        row.evidenceId = evidence;
        row.selfAssessmentId = seal.selfAssessmentId();
        row.round = seal.round();
        row.version = seal.version();
        row.manifest = seal.manifest().hex();
        row.sealedAt = seal.at();
        row.title = seal.words().title();
        row.issuer = seal.words().issuer();
        row.documentNumber = seal.words().documentNumber();
        row.documentDate = seal.words().documentDate();
        return row;
    }

    Seal toDomain() {
        return new Seal(
                selfAssessmentId,
                round,
                version,
                new Sha256(manifest),
                sealedAt,
                new Words(title, issuer, documentNumber, documentDate));
    }
}
