package vn.minh.evidence.catalogue.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.catalogue.Round;
import vn.minh.evidence.evidence.Manifest;
import vn.minh.evidence.evidence.Sha256;

/** One round; what it names are rows of their own. */
@Entity
@Table(name = "catalogue_round")
@IdClass(FrozenRoundRow.Key.class)
class FrozenRoundRow {

    record Key(UUID selfAssessmentId, int round) implements Serializable {}

    @Id
    @Column(name = "self_assessment_id")
    UUID selfAssessmentId;

    @Id
    int round;

    @Column(name = "signed_at")
    @Nullable Instant signedAt;

    @Column(name = "approved_at")
    @Nullable Instant approvedAt;

    @Column(name = "manifest_sha256")
    String manifest = "";

    Round toDomain(List<FrozenCitationRow> citations) {
        var lines = citations.stream().map(FrozenCitationRow::toDomain).toList();
        return new Round(round, signedAt, approvedAt, new Manifest(lines), new Sha256(manifest));
    }
}
