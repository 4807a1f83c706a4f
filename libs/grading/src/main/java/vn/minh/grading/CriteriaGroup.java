package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Top division of a set (nhóm tiêu chí).
 *
 * @param max sum of its criteria; absent where not known
 */
public record CriteriaGroup(
        String code,
        String text,
        @Nullable String english,
        @Nullable BigDecimal max,
        List<Criterion> criteria,
        List<EvidenceArea> evidenceAreas,
        @Nullable String note,
        Provenance provenance) {

    public CriteriaGroup {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
        max = Decimals.exactOrNull(max);
        criteria = Lists.orEmpty(criteria);
        evidenceAreas = Lists.orEmpty(evidenceAreas);
        requireNonNull(provenance, "provenance");
    }
}
