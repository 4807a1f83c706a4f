package vn.minh.evidence.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Manifest;
import vn.minh.evidence.evidence.Sha256;

/**
 * What one round of a dossier names.
 *
 * @param number from 1
 * @param signedAt by the council; absent when only the approval was heard of
 * @param approvedAt by the head of the unit; absent as long as it is only signed
 * @param manifestSha256 as computed when it was frozen
 */
public record Round(
        int number,
        @Nullable Instant signedAt,
        @Nullable Instant approvedAt,
        Manifest manifest,
        Sha256 manifestSha256) {

    public static Round signed(int number, Manifest manifest, Instant at) {
        return new Round(number, at, null, manifest, manifest.hash());
    }

    public static Round approved(int number, Manifest manifest, Instant at) {
        return new Round(number, null, at, manifest, manifest.hash());
    }
}
