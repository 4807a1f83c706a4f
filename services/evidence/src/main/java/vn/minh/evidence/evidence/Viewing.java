package vn.minh.evidence.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;

/**
 * Somebody looked at a piece of evidence.
 *
 * @param version of the content; absent when nothing was kept yet
 * @param dossier the self-assessment it was looked at for, when that is known
 */
public record Viewing(
        Evidence.Id evidence,
        @Nullable Integer version,
        Actor by,
        What what,
        @Nullable UUID dossier,
        Instant at) {

    /** The names that rows and views use. */
    public enum What {
        /** What is said of it. */
        DETAILS,
        /** An address of its bytes. */
        DOWNLOAD,
        /** As a line of a dossier's list. */
        CATALOGUE,
        /** As a line of a dossier's list in a workbook. */
        WORKBOOK,
        /** Its bytes among all of a dossier. */
        ARCHIVE,
        /** Whether its page is still as it was. */
        LINK_CHECK
    }
}
