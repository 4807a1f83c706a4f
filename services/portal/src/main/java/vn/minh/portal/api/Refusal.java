package vn.minh.portal.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A problem body (RFC 9457) as the services write it: what, why, what next, in Vietnamese.
 *
 * @param type stable address of the kind of problem; empty when there was none
 * @param faults every broken rule of an input
 */
public record Refusal(String type, int status, String title, String detail, String next, List<Fault> faults) {

    private static final int UNPROCESSABLE = 422;

    /** @param field where */
    public record Fault(
            @Nullable String field, String why, @Nullable String next) {

        public String sentence() {
            return Stream.of(why, next == null ? "" : next)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" "));
        }
    }

    public Refusal {
        type = orEmpty(type);
        title = orEmpty(title);
        detail = orEmpty(detail);
        next = orEmpty(next);
        faults = faults == null ? List.of() : List.copyOf(faults);
    }

    /** A form that takes a file came without one; no service was asked. */
    public static <T> Reply<T> noFile() {
        return new Reply.Refused<>(new Refusal(
                "", UNPROCESSABLE, "Chưa chọn tệp", "Biểu mẫu không có tệp nào.", "Chọn tệp rồi nộp lại.", List.of()));
    }

    /** The person herself is refused, whatever she asked. */
    boolean isLockOut() {
        return type.endsWith("/person-disabled");
    }

    public String sentence() {
        return Stream.of(detail, next).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
