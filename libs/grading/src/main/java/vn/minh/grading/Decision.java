package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ministry's act that brought the set.
 *
 * @param number as printed, e.g. {@code 4725/QĐ-BGDĐT}
 * @param english the title in English
 */
public record Decision(
        String number,
        LocalDate date,
        String issuer,
        String title,
        @Nullable String english) {

    public Decision {
        requireNonNull(number, "number");
        requireNonNull(date, "date");
        requireNonNull(issuer, "issuer");
        requireNonNull(title, "title");
    }
}
