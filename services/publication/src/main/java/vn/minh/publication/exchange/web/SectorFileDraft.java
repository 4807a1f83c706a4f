package vn.minh.publication.exchange.web;

import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/** @param department code of the department whose city the file is for */
record SectorFileDraft(@Nullable String department) {

    static String department(@Nullable SectorFileDraft draft) {
        if (draft == null || draft.department == null || draft.department.isBlank()) {
            throw new Rejected(new Invalid(new Fault(
                    "missing", "department", "Chưa nêu tệp này cho thành phố nào.", "Gửi kèm mã của Sở, ví dụ HN.")));
        }
        return draft.department.strip();
    }
}
