package vn.minh.review.recognition.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.SchoolYear;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.recognition.Decision;
import vn.minh.review.recognition.DecisionQuery;
import vn.minh.review.recognition.Decisions.Signed;
import vn.minh.web.Page;

/** What stands behind the question mark of the list's address; a typing error is told, not answered with nothing. */
final class DecisionParameters {

    private DecisionParameters() {}

    static DecisionQuery read(
            Reach reach, @Nullable String schoolYear, @Nullable String kind, @Nullable String after, int size) {
        return new DecisionQuery(
                reach,
                null,
                schoolYear == null ? null : new SchoolYear(schoolYear).value(),
                kind == null ? null : kind(kind),
                after == null ? null : key(after),
                Page.size(size));
    }

    static String write(Signed last) {
        return ListParameters.write(
                last.decision().signedAt(), last.decision().id().value());
    }

    private static DecisionQuery.Key key(String text) {
        var key = ListParameters.key(text);
        return new DecisionQuery.Key(key.recognisedAt(), key.id());
    }

    private static Decision.Kind kind(String text) {
        return Arrays.stream(Decision.Kind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ListParameters.refused(
                        "kind",
                        "Không có loại quyết định “" + text + "”.",
                        "Chọn một trong " + Arrays.toString(Decision.Kind.values())));
    }
}
