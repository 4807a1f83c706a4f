package vn.minh.assessment.workbook;

import java.util.List;
import vn.minh.domain.Fault;

/**
 * An answer that the file gives.
 *
 * @param at where its item stands
 * @param version of the answer it was filled in over
 * @param changes at least one
 */
record Edit(Page page, int at, long version, Said said, List<Change> changes) {

    Edit {
        changes = List.copyOf(changes);
    }

    String item() {
        return line().item().code();
    }

    /** What an answer's rules found, at the cell it is about. */
    CellFault refused(Fault fault) {
        var address = address(fault.code());
        var value = changes.stream()
                .filter(change -> change.at().equals(address))
                .map(Change::after)
                .findFirst()
                .orElse("");
        return new CellFault(address, value, fault.code(), fault.why(), fault.next());
    }

    /** Somebody else answered since. */
    CellFault overtaken() {
        var first = changes.getFirst();
        return new CellFault(
                first.at(),
                first.after(),
                "overtaken",
                "Mục " + item() + " đã được người khác sửa sau khi tải tệp: hiện là “" + first.before() + "”, tệp ghi “"
                        + first.after() + "”.",
                "Tải tệp mới để xem giá trị hiện tại rồi điền lại mục này.");
    }

    private Address address(String code) {
        var column = Column.about(code);
        return column != null && column.shape(line()) != null
                ? page.at(Page.FIRST_LINE + at, column.place())
                : changes.getFirst().at();
    }

    private Line line() {
        return page.lines().get(at);
    }
}
