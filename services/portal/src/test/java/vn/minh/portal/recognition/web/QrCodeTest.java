package vn.minh.portal.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int MARGIN = 4;

    @Test
    void whatIsDrawnIsReadAsTheAddress() throws Exception {
        var square = QrCode.of("https://cong-khai.test/xac-minh/ABCD-EFGH");

        var read = new Decoder().decode(modules(square));

        assertThat(read.getText()).isEqualTo("https://cong-khai.test/xac-minh/ABCD-EFGH");
    }

    private static BitMatrix modules(QrCode square) {
        int inner = square.size() - 2 * MARGIN;
        var modules = new BitMatrix(inner);
        var drawn = MODULE.matcher(square.path());
        while (drawn.find()) {
            modules.set(Integer.parseInt(drawn.group(1)) - MARGIN, Integer.parseInt(drawn.group(2)) - MARGIN);
        }
        return modules;
    }
}
