package vn.minh.evidence.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class S3OriginalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đề án.pdf | De an.pdf | %C4%90%E1%BB%81%20%C3%A1n.pdf",
                "a\"b;c.pdf | a_b_c.pdf | a%22b%3Bc.pdf",
                "a*'b.pdf | a__b.pdf | a%2A%27b.pdf",
            })
    void aNameCannotBreakOutOfItsHeader(String name, String plain, String full) {
        var header = S3Originals.attachment(name);

        assertThat(header).isEqualTo("attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, full));
    }
}
