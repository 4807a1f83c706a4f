package vn.minh.evidence.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in to announce a piece of evidence, a file or a link; nothing of it is believed yet.
 *
 * @param criterion code of the criterion it is filed under, e.g. {@code 1.3}
 * @param alsoFor codes of other criteria it serves
 * @param effectiveFrom first day the document is in force
 * @param effectiveTo last day
 * @param stillValid declared valid whatever the days say
 * @param sensitive it names persons
 * @param fileName of a file, with {@code mediaType}, {@code size} and {@code sha256}
 * @param mediaType e.g. {@code application/pdf}
 * @param size bytes
 * @param sha256 of the bytes, hex
 * @param address of a link, instead of a file
 */
public record Draft(
        @Nullable String title,
        @Nullable String criterion,
        @Nullable List<String> alsoFor,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable Boolean stillValid,
        @Nullable Boolean sensitive,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String address) {

    /** A form sent in blank. */
    public static final Draft EMPTY =
            new Draft(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** What was said and what will come. */
    public record Checked(Description description, Content content) {}

    /** Refuses with every broken rule at once. */
    public Checked check(long largestFile) {
        var entries = new Entries();
        var description = new DescriptionDraft(
                        title,
                        alsoFor,
                        issuer,
                        documentNumber,
                        documentDate,
                        effectiveFrom,
                        effectiveTo,
                        stillValid,
                        sensitive)
                .check(entries, DescriptionDraft.criterion(entries, "criterion", criterion));
        var content = new ContentDraft(fileName, mediaType, size, sha256, address).check(entries, largestFile);
        entries.throwIfAny();
        return new Checked(description, content.orElseThrow());
    }
}
