package vn.minh.evidence.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/** What a person filled in, looked at field by field: every broken rule is collected, so that she hears of all at once. */
final class Entries {

    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

    private final List<Fault> faults = new ArrayList<>();

    void fault(String code, String field, String why, String next) {
        faults.add(new Fault(code, field, why, next));
    }

    String text(String field, String what, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            fault("required", field, what + " còn trống.", "Điền " + lower(what) + ".");
            return "";
        }
        if (value.length() > longest || UNPRINTABLE.matcher(value).find()) {
            fault(
                    "text",
                    field,
                    what + " dài quá " + longest + " ký tự hoặc có ký tự điều khiển.",
                    "Rút ngắn và bỏ các ký tự lạ.");
        }
        return value.strip();
    }

    @Nullable String optional(String field, String what, @Nullable String value) {
        return value == null ? null : text(field, what, value, 200);
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
