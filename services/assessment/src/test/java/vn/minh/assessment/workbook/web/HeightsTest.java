package vn.minh.assessment.workbook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.workbook.Books;
import vn.minh.contracts.Wire;
import vn.minh.grading.IndicatorSet;

/** The shipped set as a file; it stays in {@code target} to be looked at. */
class HeightsTest {

    private static final Path LOOK = Path.of("target/workbook-4725.xlsx");

    @Test
    void aRowIsAsHighAsItsTextNeeds() throws IOException {
        var file = Xlsx.of(Books.of(shipped(), List.of()));

        Files.write(LOOK, file.bytes());
        file.sheet("Nhóm 1", sheet -> {
            // 1.3.b1 has two lines; the words of criterion 1.4 have eight.
            assertThat(sheet.getRow(9).getHeightInPoints()).isEqualTo(30);
            assertThat(sheet.getRow(13).getHeightInPoints()).isEqualTo(120);
        });
    }

    private static IndicatorSet shipped() throws IOException {
        try (var file = HeightsTest.class.getResourceAsStream("/indicator-sets/4725.v1.json")) {
            return Wire.mapper().readValue(file, IndicatorSet.class);
        }
    }
}
