package vn.minh.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A number that nobody renews looks like one that does not change: the log tells them apart, and does not shout. */
class CountingsTest {

    private static final class Tape extends Handler {

        private final PatternFormatter format = new PatternFormatter("%p %s%e");
        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(format.format(ExtLogRecord.wrap(line)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final Logger log = Logger.getLogger(Countings.class.getName());
    private final Tape tape = new Tape();
    private final Countings countings = new Countings();

    @BeforeEach
    void record() {
        log.addHandler(tape);
    }

    @AfterEach
    void stop() {
        log.removeHandler(tape);
    }

    @Test
    void aQuestionThatWorksSaysNothing() {
        ask(Uni.createFrom().item(3));
        ask(Uni.createFrom().nullItem());

        assertThat(tape.lines).isEmpty();
    }

    @Test
    void whatFailsAgainAndAgainIsSaidOnceAndItsEndToo() {
        ask(failing());
        ask(failing());
        ask(failing());
        ask(Uni.createFrom().item(3));
        ask(Uni.createFrom().item(4));

        assertThat(tape.lines).hasSize(2);
        assertThat(tape.lines.getFirst()).startsWith("WARN things: not counted");
        assertThat(tape.lines.getLast()).startsWith("INFO things: counted again");
    }

    @Test
    void aSecondTroubleIsNewsAndOneQuestionSpeaksForItselfOnly() {
        ask(failing());
        ask(Uni.createFrom().item(3));
        countings.works("others");
        ask(failing());

        assertThat(tape.lines).hasSize(3);
    }

    @Test
    void aQuestionThatCannotEvenBeAskedFailsLikeAnyOther() {
        countings
                .attempt("things", () -> {
                    throw new IllegalStateException("no session");
                })
                .await()
                .indefinitely();

        assertThat(tape.lines).hasSize(1);
    }

    @Test
    void itIsSaidWhereItFailedAndNotWithWhichWords() {
        ask(failing());

        assertThat(tape.lines.getFirst())
                .contains("IllegalStateException", "CountingsTest")
                .doesNotContain("Nguyen Van A");
    }

    private void ask(Uni<?> question) {
        countings.attempt("things", () -> question).await().indefinitely();
    }

    private static Uni<?> failing() {
        return Uni.createFrom().failure(new IllegalStateException("Nguyen Van A"));
    }
}
