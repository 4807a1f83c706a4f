package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minh.evidence.evidence.Slices.Slice;

class SlicesTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "8, 1, 8", "9, 2, 1", "16, 2, 8", "17, 3, 1", "5368709121, 671088641, 1"})
    void theLastPartIsTheRest(long size, int count, long last) {
        var slices = new Slices(size, 8);

        assertThat(slices.count()).isEqualTo(count);
        assertThat(slices.slice(count).length()).isEqualTo(last);
        assertThat(slices.slice(count).from() + last).isEqualTo(size);
    }

    @Test
    void partsFollowOneAnother() {
        var slices = new Slices(20, 8);

        assertThat(slices.all()).containsExactly(new Slice(1, 0, 8), new Slice(2, 8, 8), new Slice(3, 16, 4));
    }

    @Test
    void nothingCannotBeCut() {
        assertThatThrownBy(() -> new Slices(0, 8)).isInstanceOf(IllegalArgumentException.class);
    }
}
