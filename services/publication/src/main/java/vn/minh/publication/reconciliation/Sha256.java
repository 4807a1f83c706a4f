package vn.minh.publication.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;

/** The one function both sides need, and the order they write lines in. */
final class Sha256 {

    /** Bytes of UTF-8, not Java's own order: a sector database written in anything sorts alike. */
    static final Comparator<String> ORDER =
            (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));

    private final MessageDigest digest;

    private Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Sha256 begin() {
        return new Sha256();
    }

    static String of(String text) {
        return begin().add(text).hex();
    }

    Sha256 add(String text) {
        digest.update(text.getBytes(UTF_8));
        return this;
    }

    /** Lower-case; ends this one. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
