package vn.minh.evidence.inspection.store;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;

/** Pictures drawn by the JDK, and the parts that cameras and programs add to them. */
final class Pictures {

    static final byte[] JPEG = jpeg(BufferedImage.TYPE_INT_RGB, false);
    static final byte[] PNG = drawn("png", BufferedImage.TYPE_INT_ARGB);
    static final byte[] WEBP = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    static final byte[] LOSSLESS = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private Pictures() {}

    static BufferedImage drawing(int type) {
        var image = new BufferedImage(64, 48, type);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(5, 5, 40, 30);
        pen.dispose();
        return image;
    }

    static byte[] drawn(String format, int type) {
        return drawn(format, drawing(type));
    }

    static byte[] drawn(String format, BufferedImage image) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jpeg(int type, boolean progressive) {
        var image = drawing(type);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var bytes = new ByteArrayOutputStream();
                var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            var about = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how);
            writer.write(about, new IIOImage(image, null, about), how);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    /** A segment right behind the beginning of a JPEG. */
    static byte[] with(byte[] jpeg, int marker, byte[] data) {
        var segment = Raw.join(new byte[] {(byte) 0xff, (byte) marker}, Raw.u16(data.length + 2), data);
        return Raw.join(Raw.cut(jpeg, 2), segment, java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A camera's notes: which way is up, and where it stood (a GPS directory at 38, whose latitude is at 56). */
    static byte[] exif(int orientation) {
        return Raw.join(
                Raw.of("Exif\u0000\u0000MM\u0000*"),
                Raw.u32(8),
                Raw.u16(2),
                Raw.u16(0x0112),
                Raw.u16(3),
                Raw.u32(1),
                Raw.u16(orientation),
                Raw.u16(0),
                Raw.u16(0x8825),
                Raw.u16(4),
                Raw.u32(1),
                Raw.u32(38),
                Raw.u32(0),
                Raw.u16(1),
                Raw.u16(2),
                Raw.u16(5),
                Raw.u32(3),
                Raw.u32(56),
                Raw.u32(0),
                Raw.u32(21),
                Raw.u32(1),
                Raw.u32(2),
                Raw.u32(1),
                Raw.u32(3),
                Raw.u32(1),
                Raw.of("GPS-21.028511,105.804817"));
    }

    static byte[] chunk(String type, byte... data) {
        return Raw.join(Raw.u32(data.length), Raw.of(type), data, Raw.u32(Raw.crc(Raw.of(type), data)));
    }

    /** A chunk right behind the head of a PNG. */
    static byte[] with(byte[] png, byte[] chunk) {
        return Raw.join(Raw.cut(png, 33), chunk, java.util.Arrays.copyOfRange(png, 33, png.length));
    }

    static byte[] head(long width, long height, int bits, int colour) {
        return chunk(
                "IHDR", Raw.join(Raw.u32(width), Raw.u32(height), new byte[] {(byte) bits, (byte) colour, 0, 0, 0}));
    }

    static byte[] png(byte[]... chunks) {
        return Raw.join(Raw.of("\u0089PNG\r\n\u001a\n"), Raw.join(chunks));
    }

    static byte[] riff(byte[]... chunks) {
        var all = Raw.join(chunks);
        return Raw.join(Raw.of("RIFF"), Raw.u32le(4 + all.length), Raw.of("WEBP"), all);
    }

    static byte[] piece(String type, byte... data) {
        return Raw.join(Raw.of(type), Raw.u32le(data.length), data, new byte[data.length % 2]);
    }

    static byte[] canvas(int flags, int width, int height) {
        return piece(
                "VP8X",
                Raw.join(Raw.u32le(flags), Raw.cut(Raw.u32le(width - 1), 3), Raw.cut(Raw.u32le(height - 1), 3)));
    }

    /** The one chunk of a plain WebP. */
    static byte[] inner(byte[] webp) {
        return java.util.Arrays.copyOfRange(webp, 12, webp.length);
    }
}
