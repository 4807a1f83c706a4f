package vn.minh.assessment.workbook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.workbook.Books;
import vn.minh.assessment.workbook.RandomDossier;
import vn.minh.testing.Scale;

class RoundTripTest {

    /** As many as run in a few seconds; each is the same every time. */
    private static final int CASES = Scale.of(500, 150);

    @Test
    void anyDossierThatGoesOutAndComesBackChangesNothing() {
        var changed = new ArrayList<String>();

        LongStream.range(0, CASES).forEach(seed -> {
            var book = RandomDossier.of(seed);
            var read = Xlsx.of(book).read();
            Books.changes(book, read).forEach(change -> changed.add(seed + ": " + change));
        });

        assertThat(changed).isEmpty();
    }
}
