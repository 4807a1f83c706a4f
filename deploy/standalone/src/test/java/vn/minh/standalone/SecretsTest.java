package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aSecretIsMadeOnceAndNeverAgain() {
        var first = new Secrets(file()).of("db.review.app");

        new Secrets(file()).of("db.review.owner");
        var later = new Secrets(file()).of("db.review.app");

        assertThat(later).isEqualTo(first).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void aServiceIsToldWhatWasRotatedWhenItIsLaunchedAgain() throws IOException {
        var home = Home.at(folder);
        var secrets = new Secrets(file());
        var review = new Services(home, Ports.free(home), secrets)
                .present().stream()
                        .filter(part -> part.name().equals("review"))
                        .map(Application.class::cast)
                        .findFirst()
                        .orElseThrow();

        secrets.keep("db.review.app", "rotated");

        assertThat(review.secrets().get()).containsValue("rotated");
    }

    @Test
    void whatSomebodyWroteIntoTheFileStays() throws IOException {
        Files.writeString(file(), "s3.secret-key=chosen-by-hand=1\n");

        new Secrets(file()).of("keycloak.admin");

        assertThat(new Secrets(file()).of("s3.secret-key")).isEqualTo("chosen-by-hand=1");
    }

    @Test
    void onlyItsOwnerReadsTheFile() throws IOException {
        new Secrets(file()).of("keycloak.admin");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void partsThatAskAtOnceLoseNoSecret() throws InterruptedException {
        var secrets = new Secrets(file());
        var questions = IntStream.range(0, 40)
                .<Callable<String>>mapToObj(i -> () -> secrets.of("name-" + i))
                .toList();

        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    askers.invokeAll(questions).stream().map(Future::resultNow).toList();

            assertThat(answers).doesNotHaveDuplicates();
            assertThat(IntStream.range(0, 40)
                            .mapToObj(i -> new Secrets(file()).of("name-" + i))
                            .toList())
                    .isEqualTo(answers);
        }
    }

    private Path file() {
        return folder.resolve("secrets.properties");
    }
}
