package vn.minh.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kafka's storage before its first start. */
class BrokerTest {

    /** The six bits of a character that base64 for addresses writes as a dash. */
    private static final long DASH = 62;

    @TempDir
    Path folder = Path.of("");

    /** Kafka's tools read an id with a dash in front as an option. */
    @Test
    void everyFolderIsFormattedAlsoOneWhoseHashBeginsWithADash() throws IOException {
        var home = Home.at(IntStream.range(0, 100_000)
                .mapToObj(one -> folder.resolve("platform-" + one))
                .filter(BrokerTest::beginsWithADash)
                .findFirst()
                .orElseThrow());
        home.make();
        var broker = new Broker(home, Ports.free(home), "kafka");

        broker.prepare();

        assertThat(home.data("kafka").resolve("meta.properties")).content().containsPattern("cluster\\.id=[^-].{21}");
    }

    private static boolean beginsWithADash(Path path) {
        var hash = UUID.nameUUIDFromBytes(path.toString().getBytes(UTF_8));
        return hash.getMostSignificantBits() >>> 58 == DASH;
    }
}
