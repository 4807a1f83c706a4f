package vn.minh.evidence.catalogue.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.evidence.catalogue.KnownSet;

/** One item of a published set and where it stands. */
@Entity
@Table(name = "set_item")
@IdClass(SetItemRow.Key.class)
class SetItemRow {

    record Key(String setCode, int setVersion, int position) implements Serializable {}

    @Id
    @Column(name = "set_code")
    String setCode = "";

    @Id
    @Column(name = "set_version")
    int setVersion;

    @Id
    int position;

    @Column(name = "group_code")
    String groupCode = "";

    @Column(name = "group_text")
    String groupText = "";

    @Column(name = "criterion_code")
    String criterionCode = "";

    @Column(name = "criterion_text")
    String criterionText = "";

    @Column(name = "item_code")
    String itemCode = "";

    @Column(name = "item_text")
    String itemText = "";

    static SetItemRow of(IndicatorSetRef set, int position, KnownSet.Line line) {
        var row = new SetItemRow();
        row.setCode = set.code();
        row.setVersion = set.version();
        row.position = position;
        row.groupCode = line.groupCode();
        row.groupText = line.groupText();
        row.criterionCode = line.criterionCode();
        row.criterionText = line.criterionText();
        row.itemCode = line.itemCode();
        row.itemText = line.itemText();
        return row;
    }

    KnownSet.Line toDomain() {
        return new KnownSet.Line(groupCode, groupText, criterionCode, criterionText, itemCode, itemText);
    }
}
