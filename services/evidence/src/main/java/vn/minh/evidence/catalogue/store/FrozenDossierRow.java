package vn.minh.evidence.catalogue.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.evidence.catalogue.Dossier;

/** A dossier as assessment told of it last. */
@Entity
@Table(name = "catalogue_dossier")
class FrozenDossierRow {

    @Id
    @Column(name = "self_assessment_id")
    UUID selfAssessmentId;

    String unit = "";

    @Column(name = "unit_name")
    String unitName = "";

    @Column(name = "school_year")
    String schoolYear = "";

    @Column(name = "set_code")
    String setCode = "";

    @Column(name = "set_version")
    int setVersion;

    @Column(name = "set_sha256")
    String setSha256 = "";

    boolean demonstration;

    static FrozenDossierRow of(Dossier dossier) {
        var row = new FrozenDossierRow();
        row.selfAssessmentId = dossier.selfAssessmentId();
        row.unit = dossier.unit();
        row.unitName = dossier.unitName();
        row.schoolYear = dossier.schoolYear();
        row.setCode = dossier.set().code();
        row.setVersion = dossier.set().version();
        row.setSha256 = dossier.set().sha256();
        row.demonstration = dossier.demonstration();
        return row;
    }

    Dossier toDomain() {
        return new Dossier(
                selfAssessmentId,
                unit,
                unitName,
                schoolYear,
                new IndicatorSetRef(setCode, setVersion, setSha256),
                demonstration);
    }
}
