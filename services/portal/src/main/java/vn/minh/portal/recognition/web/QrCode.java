package vn.minh.portal.recognition.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An address as a square that a phone reads, drawn as one path: the pages' policy lets no picture of elsewhere in.
 *
 * @param size of a side, in modules
 */
record QrCode(int size, String path) {

    static QrCode of(String address) {
        try {
            var modules = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            int size = modules.getWidth();
            return new QrCode(
                    size,
                    IntStream.range(0, size * size)
                            .filter(i -> modules.get(i % size, i / size))
                            .mapToObj(i -> "M" + i % size + " " + i / size + "h1v1h-1z")
                            .collect(Collectors.joining()));
        } catch (WriterException e) {
            throw new IllegalStateException("an address of ours fits into a square: " + address, e);
        }
    }
}
