package vn.minh.review.externalreview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which dossiers are read twice although nothing is odd about them. The id alone decides, so that nobody picks and
 * everybody can check; a smaller share is part of a greater one.
 *
 * @param percent 0..100
 */
record Sample(int percent) {

    private static final int ALL = 100;

    Sample {
        if (percent < 0 || percent > ALL) {
            throw new IllegalArgumentException("minh.review.second-read-share must be 0..100, not " + percent);
        }
    }

    /** The first four bytes of the SHA-256 of the id's text, modulo 100, below the share. */
    boolean holds(ExternalReview.Id review) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(review.toString().getBytes(StandardCharsets.US_ASCII));
            return Integer.remainderUnsigned(ByteBuffer.wrap(hash).getInt(), ALL) < percent;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
