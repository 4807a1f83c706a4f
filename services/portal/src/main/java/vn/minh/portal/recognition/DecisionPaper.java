package vn.minh.portal.recognition;

import java.util.List;
import java.util.stream.Collectors;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;

/**
 * A decision as the paper that it is.
 *
 * @param bases legal bases beside the issuer's own
 */
public record DecisionPaper(Decision decision, Letterhead head, List<String> bases) {

    public DecisionPaper {
        bases = List.copyOf(bases);
    }

    /** Of all its lines, in words: usually one. */
    public String schoolYears() {
        return decision.lines().stream()
                .map(Decision.Line::schoolYear)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Codes of the groups that stand as columns of the annex. */
    public List<String> groups() {
        return decision.lines().stream()
                .flatMap(line -> line.groups().stream())
                .map(Result.Group::code)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether its lines need to say of which year they are. */
    public boolean isOfManyYears() {
        return decision.lines().stream()
                        .map(Decision.Line::schoolYear)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whom the issuer reports to. */
    public String reportsTo() {
        return decision.authority().kind() == UnitKind.DEPARTMENT ? "Bộ Giáo dục và Đào tạo" : "Sở Giáo dục và Đào tạo";
    }

    /** Whether somebody sees fewer lines than the decision has: its own. */
    public boolean isExcerpt() {
        var units = decision.units();
        return units != null && units > decision.lines().size();
    }
}
