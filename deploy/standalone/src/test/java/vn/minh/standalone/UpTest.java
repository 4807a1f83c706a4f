package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpTest {

    private static final String WORDS = "i=1; while [ $i -le 30 ]; do echo line $i; i=$((i+1)); done; ";

    @TempDir
    Path folder = Path.of("");

    private final Part base = ShellPart.thatAnswers("base").on(freePort());
    private final Part upper = ShellPart.thatAnswers("upper", "base").on(freePort());

    @BeforeEach
    void make() throws IOException {
        home().make();
    }

    @AfterEach
    void leaveNothing() {
        down(base, upper, ShellPart.thatDoes("broken", ""));
    }

    @Test
    void everyPartComesUp() {
        up(base, upper);

        assertThat(runs("base")).isTrue();
        assertThat(runs("upper")).isTrue();
    }

    @Test
    void comingUpAgainStartsOnlyWhatIsDown() {
        up(base, upper);
        var before = new Processes(home()).running("base");
        down(upper);

        up(base, upper);

        assertThat(new Processes(home()).running("base")).isEqualTo(before);
        assertThat(runs("upper")).isTrue();
    }

    @Test
    void whenOnePartEndsWhileStartingNothingIsLeftAndTheEndOfItsLogIsShown() {
        var broken = ShellPart.thatDoes("broken", WORDS + "exit 7").on(freePort());

        var trouble = catchThrowableOfType(Trouble.class, () -> up(base, upper, broken));

        assertThat(trouble).hasMessage("broken ended while it was starting.");
        assertThat(trouble.log()).hasSize(20).last().isEqualTo("line 30");
        assertThat(runs("base")).isFalse();
        assertThat(runs("upper")).isFalse();
    }

    @Test
    void aPartThatNeverAnswersIsGivenUpAndNothingIsLeft() {
        var broken = ShellPart.thatDoes("broken", "echo still thinking; exec sleep 300")
                .on(freePort());

        var trouble = catchThrowableOfType(Trouble.class, () -> up(base, broken));

        assertThat(trouble).hasMessage("broken did not answer within 3 s.");
        assertThat(trouble.log()).containsExactly("still thinking");
        assertThat(runs("base")).isFalse();
        assertThat(runs("broken")).isFalse();
    }

    @Test
    void aTakenPortIsRefusedBeforeAnythingStarts() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var squeezed = ShellPart.thatAnswers("upper", "base").on(socket.getLocalPort());

            var trouble = catchThrowableOfType(Trouble.class, () -> up(base, squeezed));

            assertThat(trouble).hasMessageContaining("port " + socket.getLocalPort() + ", which upper needs");
            assertThat(runs("base")).isFalse();
        }
    }

    @Test
    void whileOneCommandIsAtWorkAnotherIsRefused() {
        var other = Turn.take(home());
        try (other) {
            var trouble = catchThrowableOfType(Trouble.class, () -> Turn.take(home()));

            assertThat(trouble).hasMessageContaining("another ./minh command is at work");
        }
    }

    private void up(Part... parts) {
        new Up(home(), List.of(parts), Progress.silent()).run();
    }

    private void down(Part... parts) {
        new Down(home(), List.of(parts), Progress.silent()).run();
    }

    private boolean runs(String part) {
        return new Processes(home()).running(part).isPresent();
    }

    private Home home() {
        return Home.at(folder);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
