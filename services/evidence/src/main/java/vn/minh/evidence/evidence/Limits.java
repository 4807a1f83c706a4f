package vn.minh.evidence.evidence;

import java.time.Duration;

/**
 * What an installation allows.
 *
 * @param largestFile bytes
 * @param largeFrom bytes; a file of this size or more is uploaded in parts
 * @param partSize bytes of each part but the last
 * @param uploadWithin how long a presigned upload address is good for
 * @param downloadWithin how long a presigned download address is good for
 * @param confirmWithin after that an announcement that nobody confirmed is dropped
 * @param answerWithin how long somebody waits for the look at what she uploaded before she is asked to come back
 */
public record Limits(
        long largestFile,
        long largeFrom,
        long partSize,
        Duration uploadWithin,
        Duration downloadWithin,
        Duration confirmWithin,
        Duration answerWithin) {

    /** What a store lists on one page. */
    private static final int MOST_PARTS = 1000;
    /** The S3 protocol takes no smaller part but the last. */
    private static final long SMALLEST_PART = 5L * 1024 * 1024;

    public Limits {
        if (partSize < SMALLEST_PART || new Slices(largestFile, partSize).count() > MOST_PARTS) {
            throw new IllegalArgumentException(
                    "a file of %d bytes cannot be uploaded in parts of %d: at least %d bytes each, at most %d parts"
                            .formatted(largestFile, partSize, SMALLEST_PART, MOST_PARTS));
        }
    }

    public boolean isLarge(long size) {
        return size >= largeFrom;
    }
}
