package vn.minh.assessment.workbook;

import vn.minh.domain.Fault;

/**
 * What is wrong with one cell.
 *
 * @param value what stands there
 */
public record CellFault(Address at, String value, String code, String why, String next) {

    static CellFault of(Address at, Content content, Read.Wrong wrong) {
        return new CellFault(at, content.text(), wrong.code(), wrong.why(), wrong.next());
    }

    static CellFault altered(Address at, Content found, Content expected) {
        return new CellFault(
                at,
                found.text(),
                "locked-cell",
                "Ô này bị khóa nhưng đã bị sửa; đúng ra là “" + expected.text() + "”.",
                "Khôi phục nội dung ô, hoặc tải tệp mới và chỉ điền các ô màu vàng.");
    }

    Fault toFault() {
        return new Fault(code, at.toString(), why, next);
    }
}
