package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line that is answered (chỉ tiêu thành phần) and carries points.
 *
 * @param code e.g. {@code 1.3.a}
 * @param max points; absent for declarations, the item of a mandatory criterion, and where not known
 * @param step own step of declared points; absent: the set's
 * @param bands turn a raw value into points; empty: the scorer declares points beside it
 * @param fields what a declaration asks for
 * @param derivation what a derived item rests on
 * @param notApplicable what it gives to a unit that it does not concern; absent: it concerns everybody
 */
public record Item(
        String code,
        ItemKind kind,
        String text,
        @Nullable String english,
        @Nullable BigDecimal max,
        @Nullable BigDecimal step,
        List<Band> bands,
        List<Field> fields,
        @Nullable Derivation derivation,
        @Nullable NotApplicable notApplicable,
        @Nullable String note,
        Provenance provenance) {

    public Item {
        requireNonNull(code, "code");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        max = Decimals.exactOrNull(max);
        step = Decimals.exactOrNull(step);
        bands = Lists.orEmpty(bands);
        fields = Lists.orEmpty(fields);
        requireNonNull(provenance, "provenance");
    }

    /** The most points the item gives; 0 where it gives none. */
    public BigDecimal maxPoints() {
        return max == null ? BigDecimal.ZERO : max;
    }
}
