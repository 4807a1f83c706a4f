package vn.minh.evidence.keeping;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison of the store with the database showed. It repairs nothing.
 *
 * @param objects how many are in the bucket of what is kept
 * @param versions how many stored versions were compared with them
 * @param orphans what nothing names
 * @param losses versions whose object is missing or of another size
 * @param damaged versions whose object is of the right size and has other bytes; only a deep check finds them
 * @param truncated whether there is more of any kind than is named here
 */
public record StoreCheck(
        Instant checkedAt,
        long objects,
        long versions,
        List<Orphan> orphans,
        List<Loss> losses,
        List<Loss> damaged,
        boolean truncated) {

    public enum Kind {
        /** In the bucket of what is kept. */
        OBJECT,
        /** In quarantine, of no announcement that waits for it. */
        UPLOAD,
        /** Parts in quarantine that nobody put together. */
        UNFINISHED_UPLOAD
    }

    public enum Problem {
        MISSING,
        OTHER_SIZE,
        OTHER_CONTENT
    }

    /**
     * @param size bytes; absent for parts
     * @param since when it came
     */
    public record Orphan(
            Kind kind, String bucket, String key, @Nullable Long size, Instant since, long ageSeconds) {}

    /** @param sealedBy the dossiers it was sealed with */
    public record Loss(
            Problem problem,
            UUID evidenceId,
            String code,
            int version,
            String unit,
            String sha256,
            long size,
            List<Dossier> sealedBy) {

        public Loss {
            sealedBy = List.copyOf(sealedBy);
        }
    }

    public record Dossier(UUID selfAssessmentId, int round) {}

    public StoreCheck {
        orphans = List.copyOf(orphans);
        losses = List.copyOf(losses);
        damaged = List.copyOf(damaged);
    }
}
