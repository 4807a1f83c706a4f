package vn.minh.evidence.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

/** A large content that is never in memory whole: begins as an MP4 does, and is noise that its number decides. */
record Film(long size, int number) {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] NOISE = noise();
    private static final byte[] HEAD =
            "\0\0\0\u0018ftypisom\0\0\u0002\0isommp42\0\0\0\u0010moov\0\0\0\u0008trak".getBytes(ISO_8859_1);

    static Film ofMegabytes(int megabytes, int number) {
        return new Film((long) megabytes * MEGABYTE, number);
    }

    byte[] bytes(long from, long length) {
        var bytes = new byte[Math.toIntExact(length)];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = NOISE[(int) ((from + at) % MEGABYTE)];
        }
        for (long block = from / MEGABYTE; block <= (from + length - 1) / MEGABYTE; block++) {
            put(
                    bytes,
                    block * MEGABYTE - from,
                    ByteBuffer.allocate(Long.BYTES * 2)
                            .putLong(number)
                            .putLong(block)
                            .array());
        }
        put(bytes, -from, HEAD);
        put(
                bytes,
                HEAD.length - from,
                ByteBuffer.allocate(8)
                        .putInt((int) size - HEAD.length)
                        .put("mdat".getBytes(ISO_8859_1))
                        .array());
        return bytes;
    }

    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (long from = 0; from < size; from += MEGABYTE) {
                digest.update(bytes(from, Math.min(MEGABYTE, size - from)));
            }
            return Sha256.of(digest.digest()).hex();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(byte[] into, long at, byte[] what) {
        for (int i = 0; i < what.length; i++) {
            if (at + i >= 0 && at + i < into.length) {
                into[(int) at + i] = what[i];
            }
        }
    }

    private static byte[] noise() {
        var noise = new byte[MEGABYTE];
        new Random(4).nextBytes(noise);
        return noise;
    }
}
