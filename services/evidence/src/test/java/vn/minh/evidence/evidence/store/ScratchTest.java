package vn.minh.evidence.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;

class ScratchTest {

    private final Path folder;

    ScratchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFileIsGoneAfterTheWork() throws Exception {
        var scratch = new Scratch(folder);

        var file = scratch.use(1, there -> Files.writeString(there, "x"));

        assertThat(file).doesNotExist();
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void aFileIsGoneAfterAFailureToo() throws Exception {
        var scratch = new Scratch(folder);

        assertThatThrownBy(() -> scratch.use(1, there -> {
                    Files.writeString(there, "x");
                    throw new IOException("cut");
                }))
                .hasMessage("cut");

        assertThat(files()).containsExactlyInAnyOrder("starting", "lock");
    }

    @Test
    void whatAKilledProcessLeftIsRemovedByTheNext() throws Exception {
        var left = Files.createDirectories(folder.resolve("killed/look-1"));
        Files.writeString(folder.resolve("killed/lock"), "");
        Files.writeString(left.resolve("content"), "secret");

        new Scratch(folder);

        assertThat(folder.resolve("killed")).doesNotExist();
    }

    @Test
    void whatALivingOneUsesIsLeftAlone() throws Exception {
        var living = new Scratch(folder);

        var seen = living.use(1, there -> {
            Files.writeString(there, "x");
            new Scratch(folder);
            return Files.exists(there);
        });

        assertThat(seen).isTrue();
    }

    @Test
    void leavingRemovesItsFolder() throws Exception {
        new Scratch(folder).leave();

        assertThat(files()).containsExactly("starting");
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingIsWritten() throws Exception {
        var scratch = new Scratch(folder);

        var refused = catchThrowableOfType(
                Rejected.class,
                () -> scratch.use(Long.MAX_VALUE, _ -> {
                    throw new AssertionError("begun");
                }));

        assertThat(refused.reason()).isInstanceOf(Unavailable.class);
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
