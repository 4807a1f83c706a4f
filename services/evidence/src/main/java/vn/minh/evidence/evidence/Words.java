package vn.minh.evidence.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a document; an approval freezes them with the version it names.
 *
 * @param issuer who issued the document
 * @param documentNumber its number and symbol (số, ký hiệu văn bản), as typed
 */
public record Words(
        String title,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate) {}
