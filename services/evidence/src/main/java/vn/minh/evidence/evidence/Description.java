package vn.minh.evidence.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a piece of evidence.
 *
 * @param criterion code of the criterion it is announced for, e.g. {@code 1.3}
 * @param issuer who issued the document
 * @param documentNumber its number and symbol (số, ký hiệu văn bản), as typed
 */
public record Description(
        String title,
        String criterion,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate) {}
