package vn.minh.publication.delivery.web;

import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/** Where the page before ended. */
record Place(long position) {

    /** Called by Quarkus REST for a query parameter. */
    public static Place valueOf(String text) {
        try {
            return new Place(Long.parseLong(text));
        } catch (NumberFormatException _) {
            throw new Rejected(new Invalid(new Fault(
                    "unknown-place",
                    "after",
                    "“" + text + "” không phải vị trí của một trang.",
                    "Dùng đúng giá trị “next” của trang trước.")));
        }
    }
}
