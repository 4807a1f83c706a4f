package vn.minh.evidence.inspection.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Bytes put together by hand; in texts one char is one byte. */
final class Raw {

    private Raw() {}

    static byte[] of(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] u16(int n) {
        return new byte[] {(byte) (n >> 8), (byte) n};
    }

    static byte[] u32(long n) {
        return new byte[] {(byte) (n >> 24), (byte) (n >> 16), (byte) (n >> 8), (byte) n};
    }

    static byte[] u16le(int n) {
        return new byte[] {(byte) n, (byte) (n >> 8)};
    }

    static byte[] u32le(long n) {
        return new byte[] {(byte) n, (byte) (n >> 8), (byte) (n >> 16), (byte) (n >> 24)};
    }

    static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    static byte[] half(byte[] bytes) {
        return cut(bytes, bytes.length / 2);
    }

    static byte[] with(byte[] bytes, int at, int value) {
        var changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    /** @param plain without the head and sum of zlib, as archives have it */
    static byte[] deflated(byte[] bytes, boolean plain) {
        var deflater = new Deflater(9, plain);
        deflater.setInput(bytes);
        deflater.finish();
        var all = new ByteArrayOutputStream();
        var window = new byte[8192];
        while (!deflater.finished()) {
            all.write(window, 0, deflater.deflate(window));
        }
        deflater.end();
        return all.toByteArray();
    }

    static long crc(byte[]... parts) {
        var crc = new CRC32();
        for (var part : parts) {
            crc.update(part);
        }
        return crc.getValue();
    }
}
