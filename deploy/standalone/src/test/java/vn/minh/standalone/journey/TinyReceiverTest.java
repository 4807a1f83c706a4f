package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tiny receiver against the samples of the page it was written from. */
class TinyReceiverTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TinyReceiver receiver = new TinyReceiver();
    private final List<JsonNode> samples = samples();

    @Test
    void theUpdateOfThePageGivesTheInventoryOfThePage() {
        receiver.take(false, sample("result"));

        ObjectNode part = receiver.inventory(sample("setCode")).getFirst();

        JsonNode page = sample("lines");
        assertThat(part.path("lines").toString()).isEqualTo(page.path("lines").toString());
        assertThat(part.path("sums").toString()).isEqualTo(page.path("sums").toString());
        assertThat(part.path("parts").intValue()).isOne();
    }

    @Test
    void theOneRule() {
        JsonNode update = sample("result");
        JsonNode withdrawal = sample("withdrawnOn");

        JsonNode first = receiver.take(false, update);
        assertThat(receiver.take(false, update)).isEqualTo(first);

        JsonNode second = receiver.take(true, withdrawal);
        assertThat(second.path("accepted").booleanValue()).isTrue();
        assertThat(second.path("receipt")).isNotEqualTo(first.path("receipt"));
        assertThat(receiver.take(false, update).path("reason").textValue()).isEqualTo("older-revision");
        assertThat(receiver.take(true, withdrawal)).isEqualTo(second);
        assertThat(receiver.inventory(sample("setCode"))
                        .getFirst()
                        .path("lines")
                        .path(0)
                        .path("state")
                        .textValue())
                .isEqualTo("WITHDRAWN");

        receiver.delete(update.path("recordKey").textValue());
        assertThat(receiver.take(true, withdrawal).path("receipt")).isNotEqualTo(second.path("receipt"));
        assertThat(receiver.repeats()).isEqualTo(2);
    }

    @Test
    void anInventoryInPartsSaysTheSumsInEach() {
        for (int i = 0; i < 501; i++) {
            ObjectNode one = sample("result").deepCopy();
            receiver.take(false, one.put("recordKey", "U%03d|4725|2026-2027|RECOGNISED_RESULT".formatted(i)));
        }

        List<ObjectNode> parts = receiver.inventory(sample("setCode"));

        assertThat(parts).extracting(part -> part.path("lines").size()).containsExactly(500, 1);
        assertThat(parts).extracting(part -> part.path("part").intValue()).containsExactly(1, 2);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.path("parts").intValue()).isEqualTo(2);
            assertThat(part.path("sums")).hasSize(1);
            assertThat(part.path("sums").path(0).path("count").intValue()).isEqualTo(501);
        });
    }

    @Test
    void holdingNothingItAnswersOneEmptyPart() {
        List<ObjectNode> parts = receiver.inventory(sample("setCode"));

        assertThat(parts).hasSize(1);
        assertThat(parts.getFirst().path("lines")).isEmpty();
        assertThat(parts.getFirst().path("sums")).isEmpty();
    }

    /** The first sample of the page that has this field. */
    private ObjectNode sample(String field) {
        return (ObjectNode)
                samples.stream().filter(one -> one.has(field)).findFirst().orElseThrow();
    }

    /** Every JSON object that the page indents. */
    private static List<JsonNode> samples() {
        try {
            String page = Files.readString(Path.of("../../libs/contracts/SECTOR.md"));
            return Stream.of(page.split("\\n\\n"))
                    .filter(block -> block.startsWith("    {"))
                    .map(TinyReceiverTest::read)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
