package vn.minh.evidence.catalogue.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.evidence.catalogue.KnownSet;
import vn.minh.grading.Decision;

/** A published set's heading; its items are rows of their own. */
@Entity
@Table(name = "catalogue_set")
@IdClass(SetRow.Key.class)
class SetRow {

    record Key(String code, int version) implements Serializable {}

    @Id
    String code = "";

    @Id
    int version;

    String sha256 = "";
    String decision = "";

    @Column(name = "decided_on")
    LocalDate decidedOn = LocalDate.EPOCH;

    String issuer = "";
    String title = "";

    static SetRow of(KnownSet set) {
        var row = new SetRow();
        row.code = set.ref().code();
        row.version = set.ref().version();
        row.sha256 = set.ref().sha256();
        row.decision = set.decision().number();
        row.decidedOn = set.decision().date();
        row.issuer = set.decision().issuer();
        row.title = set.decision().title();
        return row;
    }

    KnownSet toDomain(List<SetItemRow> items) {
        return new KnownSet(
                new IndicatorSetRef(code, version, sha256),
                new Decision(decision, decidedOn, issuer, title, null),
                items.stream().map(SetItemRow::toDomain).toList());
    }
}
