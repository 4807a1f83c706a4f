package vn.minh.review.appeal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.minh.review.appeal.Panel;
import vn.minh.review.appeal.Panellist;

/** Serial 0 is the chair. */
@Entity
@Table(name = "appeal_panellist")
@IdClass(PanellistRow.Key.class)
class PanellistRow {

    record Key(UUID appeal, int serial) implements Serializable {}

    @Id
    UUID appeal;

    @Id
    int serial;

    @Column
    String person;

    @Column
    String unit;

    static List<PanellistRow> of(UUID appeal, Panel panel) {
        var everybody = panel.everybody();
        return IntStream.range(0, everybody.size())
                .mapToObj(serial -> of(appeal, serial, everybody.get(serial)))
                .toList();
    }

    private static PanellistRow of(UUID appeal, int serial, Panellist one) {
        var row = new PanellistRow();
        row.appeal = appeal;
        row.serial = serial;
        row.person = one.person();
        row.unit = one.unit();
        return row;
    }

    /** @param rows in the order of their serials */
    static Panel toDomain(List<PanellistRow> rows) {
        var everybody =
                rows.stream().map(row -> new Panellist(row.person, row.unit)).toList();
        return new Panel(everybody.getFirst(), everybody.subList(1, everybody.size()));
    }
}
