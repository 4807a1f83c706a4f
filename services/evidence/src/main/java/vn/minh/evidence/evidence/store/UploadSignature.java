package vn.minh.evidence.evidence.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs the address of one upload (AWS Signature Version 4, in the query). The SDK would sign the checksum but leaves
 * length and type out of what it signs, and an unsigned length lets anybody with the address send endless bytes.
 */
record UploadSignature(String endpoint, String region, String accessKey, String secretKey) {

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A PUT to this object with exactly these headers. Bucket and key need no escaping. */
    String put(String bucket, String key, Map<String, String> headers, Instant now, Duration validFor) {
        return put(bucket, key, Map.of(), headers, now, validFor);
    }

    /**
     * A PUT to this object with exactly these headers and these parameters in its query, which say what part of it the
     * bytes are.
     */
    String put(
            String bucket,
            String key,
            Map<String, String> parameters,
            Map<String, String> headers,
            Instant now,
            Duration validFor) {
        var signed = new TreeMap<String, String>();
        headers.forEach((name, value) -> signed.put(name.toLowerCase(Locale.ROOT), value));
        signed.put("host", URI.create(endpoint).getAuthority());
        var names = String.join(";", signed.keySet());
        var moment = MOMENT.format(now);
        var scope = moment.substring(0, 8) + "/" + region + "/s3/aws4_request";
        var path = "/" + bucket + "/" + key;
        var asked = new TreeMap<>(parameters);
        asked.put("X-Amz-Algorithm", ALGORITHM);
        asked.put("X-Amz-Credential", accessKey + "/" + scope);
        asked.put("X-Amz-Date", moment);
        asked.put("X-Amz-Expires", Long.toString(validFor.toSeconds()));
        asked.put("X-Amz-SignedHeaders", names);
        // The order of the alphabet is part of what is signed.
        var query = asked.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + escape(parameter.getValue()))
                .collect(joining("&"));
        var lines = signed.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(joining());
        var request = String.join("\n", "PUT", path, query, lines, names, "UNSIGNED-PAYLOAD");
        var toSign = String.join("\n", ALGORITHM, moment, scope, hash(request));
        return endpoint + path + "?" + query + "&X-Amz-Signature=" + hex(sign(scope, toSign));
    }

    private byte[] sign(String scope, String text) {
        byte[] key = ("AWS4" + secretKey).getBytes(UTF_8);
        for (var part : scope.split("/")) {
            key = hmac(key, part);
        }
        return hmac(key, text);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String text) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
