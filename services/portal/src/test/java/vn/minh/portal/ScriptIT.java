package vn.minh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;

/** What the scripts compute, in the browser they run in. */
@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class ScriptIT {

    private Chromium chromium;

    @BeforeEach
    void browser() {
        Neighbours.fresh();
        chromium = new Chromium(Who.council());
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void sumsAreThoseOfEveryoneElse() {
        var page = chromium.open("/minh-chung/them");

        for (int length : new int[] {0, 1, 55, 56, 63, 64, 65, 119, 120, 1_000_003}) {
            var computed = page.evaluate("""
                    async (length) => {
                      const { Sha256 } = await import('/js/sha256.js');
                      const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + 7) & 255);
                      const sum = new Sha256();
                      for (let at = 0, step = 1; at < length; at += step, step = (step * 7) % 9973 + 1) {
                        sum.update(bytes.subarray(at, at + step));
                      }
                      return sum.hex();
                    }""", length);

            assertThat(computed).as("%d bytes", length).isEqualTo(StandInShelf.sum(StandInShelf.bytes(length)));
        }
    }

    @Test
    void planNamesWhatIsMissing() {
        var page = chromium.open("/minh-chung/them");

        var found = page.evaluate("""
                async () => {
                  const { missing, arrived, isAllOfIt, pause, passes } = await import('/js/plan.js');
                  const plan = { method: 'PUT', partSize: 8, partsDone: [1], parts: [{ number: 2, from: 8, length: 8, url: 'u',
                    headers: { 'Content-Length': '8', 'X-A': 'b' } }, { number: 3, from: 16, length: 4, url: 'v' }] };
                  return { numbers: missing(plan, 20).map((piece) => piece.number), headers: missing(plan, 20)[0].headers,
                    arrived: arrived(plan, 20), all: isAllOfIt(plan, 20),
                    more: isAllOfIt(plan, 40), whole: missing({ url: 'w', headers: {} }, 20)[0].length,
                    first: pause(0, 0.5), last: pause(20, 0.5), refused: passes(400), expired: passes(403) };
                }""");

        assertThat(found)
                .isEqualTo(Map.ofEntries(
                        Map.entry("numbers", List.of(2, 3)),
                        Map.entry("headers", Map.of("X-A", "b")),
                        Map.entry("arrived", 8),
                        Map.entry("all", true),
                        Map.entry("more", false),
                        Map.entry("whole", 20),
                        Map.entry("first", 1000),
                        Map.entry("last", 30000),
                        Map.entry("refused", false),
                        Map.entry("expired", true)));
    }
}
