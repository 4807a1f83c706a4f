package vn.minh.evidence.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MediaTypeTest {

    @ParameterizedTest
    @CsvSource({
        "PDF, '%PDF-1.7 rest'",
        "JPEG, '\u00ff\u00d8\u00ff\u00e0 rest'",
        "PNG, '\u0089PNG\r\n\u001a\n rest'",
        "WEBP, 'RIFF\u0001\u0002\u0003\u0004WEBPVP8 '",
        "DOCX, 'PK\u0003\u0004 rest'",
        "XLSX, 'PK\u0003\u0004 rest'",
        "PPTX, 'PK\u0003\u0004 rest'",
        "MP4, '\u0001\u0002\u0003\u0018ftypisom'",
    })
    void eachKindIsKnownByItsFirstBytes(MediaType type, String head) {
        var bytes = head.getBytes(ISO_8859_1);

        assertThat(type.begins(bytes)).isTrue();
        assertThat(type.begins(Arrays.copyOf(bytes, 3))).isEqualTo(type == MediaType.JPEG);
    }

    @ParameterizedTest
    @EnumSource
    void noKindBeginsAsAPageOrAProgram(MediaType type) {
        assertThat(type.begins("<html><script>..".getBytes(ISO_8859_1))).isFalse();
        assertThat(type.begins("MZ\u0090\u0000..........".getBytes(ISO_8859_1))).isFalse();
        assertThat(type.begins(new byte[0])).isFalse();
    }

    @Test
    void onlyNamedKindsAreAllowed() {
        assertThat(MediaType.of("application/pdf")).contains(MediaType.PDF);
        assertThat(MediaType.of("text/html")).isEmpty();
        assertThat(MediaType.of("")).isEmpty();
    }
}
