package vn.minh.publication.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(SearchWords.plain("THCS Vĩnh Quỳnh")).isEqualTo("thcs vinh quynh");
        assertThat(SearchWords.plain("Tiểu học Đại Thanh – ĐỒNG ĐẬU")).isEqualTo("tieu hoc dai thanh dong dau");
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(SearchWords.plain("Qu\u1ef3nh")).isEqualTo(SearchWords.plain("Quy\u0300nh"));
    }

    @Test
    void whatIsNoLetterOrDigitParts() {
        assertThat(SearchWords.of("  vinh%quynh_  'x ").words()).containsExactly("vinh", "quynh", "x");
        assertThat(SearchWords.of(" % _ ").words()).isEmpty();
    }

    @Test
    void aNovelIsCutToSixWords() {
        assertThat(SearchWords.of("a b c d e f g h").words()).hasSize(6);
    }
}
