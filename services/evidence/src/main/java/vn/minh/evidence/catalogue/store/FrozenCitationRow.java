package vn.minh.evidence.catalogue.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import vn.minh.evidence.evidence.Manifest;

/** One line of what a round names. */
@Entity
@Table(name = "dossier_citation")
@IdClass(FrozenCitationRow.Key.class)
class FrozenCitationRow {

    record Key(UUID selfAssessmentId, int round, int position) implements Serializable {}

    @Id
    @Column(name = "self_assessment_id")
    UUID selfAssessmentId;

    @Id
    int round;

    /** As in the fact, from 0. */
    @Id
    int position;

    String item = "";

    @Column(name = "evidence_id")
    UUID evidenceId;

    String code = "";
    int version;
    String sha256 = "";

    static FrozenCitationRow of(UUID selfAssessmentId, int round, int position, Manifest.Line line) {
        var row = new FrozenCitationRow();
        row.selfAssessmentId = selfAssessmentId;
        row.round = round;
        row.position = position;
        row.item = line.item();
        row.evidenceId = line.evidenceId();
        row.code = line.code();
        row.version = line.version();
        row.sha256 = line.sha256();
        return row;
    }

    Manifest.Line toDomain() {
        return new Manifest.Line(item, evidenceId, code, version, sha256);
    }
}
