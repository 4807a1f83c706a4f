package vn.minh.review.interest;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.review.externalreview.KnownUnit;

/** Units that somebody names must be of the directory: a tie to a mistyped code would bind nobody to anything. */
public final class Listed {

    private Listed() {}

    /** Refuses with every code that is not among the known. */
    public static void require(String field, Set<String> codes, Collection<KnownUnit> known) {
        var missing = new HashSet<>(codes);
        missing.removeAll(known.stream().map(one -> one.unit().code()).collect(Collectors.toSet()));
        if (!missing.isEmpty()) {
            throw new Rejected(new Invalid(
                    missing.stream().sorted().map(code -> unknown(field, code)).toList()));
        }
    }

    private static Fault unknown(String field, String code) {
        return new Fault(
                "unknown-unit",
                field,
                "Danh mục không có đơn vị “" + code + "”.",
                "Ghi đúng mã của đơn vị trong danh mục.");
    }
}
