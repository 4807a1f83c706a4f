package vn.minh.evidence.evidence;

import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The hash that names a content, lower-case hex. */
public record Sha256(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!isHash(hex)) {
            throw new IllegalArgumentException("no lower-case hex SHA-256: " + hex);
        }
    }

    public static boolean isHash(String text) {
        return SHAPE.matcher(text).matches();
    }

    public static Sha256 of(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    /** As the S3 protocol's checksum header carries it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
