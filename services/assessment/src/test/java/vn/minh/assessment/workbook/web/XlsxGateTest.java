package vn.minh.assessment.workbook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.assessment.SmallSet;
import vn.minh.assessment.workbook.Books;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

class XlsxGateTest {

    private static final String SHEET = "<Types>spreadsheetml.sheet.main+xml</Types>";

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("files")
    void whatIsNoHarmlessWorkbookIsRefused(String code, byte[] bytes) {
        var refused = catchThrowableOfType(Rejected.class, () -> XlsxReader.read(bytes));

        assertThat(refused.reason())
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::code, Fault::field)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, "file")));
    }

    static Stream<Arguments> files() {
        var whole = Xlsx.of(Books.of(SmallSet.READ, List.of())).bytes();
        return Stream.of(
                Arguments.of("not-xlsx", new byte[0]),
                Arguments.of("not-xlsx", "Mã,Điểm\n1.2.a,30".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("not-xlsx", Arrays.copyOf(whole, whole.length / 2)),
                Arguments.of("not-xlsx", zip("a.txt", 10, "")),
                Arguments.of("not-xlsx", zip("xl/workbook.xml", 10, SHEET)),
                Arguments.of("too-large", new byte[XlsxGate.LARGEST + 1]),
                Arguments.of("too-large", zip("xl/worksheets/sheet1.xml", 40_000_000, SHEET)),
                Arguments.of("macros", zip("xl/vbaProject.bin", 10, SHEET)),
                Arguments.of("macros", zip("a", 10, "<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                Arguments.of("external-links", zip("xl/externalLinks/externalLink1.xml", 10, SHEET)));
    }

    private static byte[] zip(String name, int size, String types) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(types.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
