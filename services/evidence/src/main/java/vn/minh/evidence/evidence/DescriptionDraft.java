package vn.minh.evidence.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Effect;

/** What a person fills in to describe a piece of evidence anew; its own criterion is not among it: the code has it. */
public record DescriptionDraft(
        @Nullable String title,
        @Nullable List<String> alsoFor,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable Boolean stillValid,
        @Nullable Boolean sensitive) {

    /** A form sent in blank. */
    public static final DescriptionDraft EMPTY =
            new DescriptionDraft(null, null, null, null, null, null, null, null, null);

    private static final Pattern CRITERION = Pattern.compile("[A-Z]?[0-9]{1,2}(\\.[0-9]{1,2}){0,2}");
    private static final int MOST_CRITERIA = 20;

    /** Refuses with every broken rule at once. */
    public Description check(String criterion) {
        var entries = new Entries();
        var checked = check(entries, criterion);
        entries.throwIfAny();
        return checked;
    }

    Description check(Entries entries, String criterion) {
        var words = new Words(
                entries.text("title", "Tên minh chứng", title, 300),
                entries.optional("issuer", "Cơ quan ban hành", issuer),
                entries.optional("documentNumber", "Số, ký hiệu văn bản", documentNumber),
                documentDate);
        return new Description(
                words, criterion, others(entries, criterion), effect(entries), Boolean.TRUE.equals(sensitive));
    }

    static String criterion(Entries entries, String field, @Nullable String code) {
        var given = code == null ? "" : code;
        if (!CRITERION.matcher(given).matches()) {
            entries.fault(
                    "criterion",
                    field,
                    "“" + given + "” không phải mã tiêu chí.",
                    "Ghi mã như trong bộ chỉ số, ví dụ 1.3.");
        }
        return given;
    }

    private List<String> others(Entries entries, String criterion) {
        var others = alsoFor == null ? List.<String>of() : alsoFor;
        if (others.size() > MOST_CRITERIA) {
            entries.fault(
                    "too-many",
                    "alsoFor",
                    "Một minh chứng dùng cho nhiều nhất " + MOST_CRITERIA + " tiêu chí khác.",
                    "Chọn những tiêu chí mà minh chứng thực sự chứng minh.");
            return List.of();
        }
        return others.stream()
                .map(code -> criterion(entries, "alsoFor", code))
                .filter(code -> !code.equals(criterion))
                .distinct()
                .toList();
    }

    private Effect effect(Entries entries) {
        if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            entries.fault(
                    "effect",
                    "effectiveTo",
                    "Ngày hết hiệu lực đứng trước ngày có hiệu lực.",
                    "Sửa một trong hai ngày, hoặc để trống ngày chưa biết.");
        }
        return new Effect(effectiveFrom, effectiveTo, Boolean.TRUE.equals(stillValid));
    }
}
