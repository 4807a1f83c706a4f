package vn.minh.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A golden sample is released when the issue that brought it is closed; from then on it never changes, because messages
 * of that form are kept for ever. Whoever releases new ones adds their hashes ({@code sha256sum golden/*}).
 */
class ReleasedTest {

    @ParameterizedTest
    @MethodSource("released")
    void releasedSampleStaysAsItWas(String hash, String file) throws IOException, NoSuchAlgorithmException {
        var now = Files.readAllBytes(Path.of("src/main/resources").resolve(file));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(now)))
                .as(file + " was released: add a new version of the fact beside it")
                .isEqualTo(hash);
    }

    static Stream<Arguments> released() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/released-goldens.sha256"), UTF_8).stream()
                .map(line -> Arguments.of((Object[]) line.split(" +")));
    }
}
