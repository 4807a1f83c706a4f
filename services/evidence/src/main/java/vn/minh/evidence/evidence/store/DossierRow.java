package vn.minh.evidence.evidence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Dossier;

/** Who is responsible for one dossier now. Only read so: it is written where the later moment wins. */
@Entity
@Table(name = "dossier")
class DossierRow {

    @Id
    @Column(name = "self_assessment_id")
    UUID id;

    String unit = "";

    @Nullable String authority;

    String department = "";

    @Nullable UUID campaign;

    Dossier toDomain() {
        return new Dossier(id, unit, authority, department, campaign);
    }
}
