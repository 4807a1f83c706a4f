package vn.minh.contracts;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** {@code asyncapi.yaml} is written by hand; here it is held against the records and against the decision it follows. */
class AsyncApiTest {

    private static final JsonNode API = api();

    @Test
    void everyFactIsAMessageOfItsTopicAndEveryMessageIsAFact() {
        var facts = Contract.all()
                .map(contract -> message(
                        contract.published().topic(), contract.published().type(), "schema/" + contract.fileName()));

        var messages = channels()
                .flatMap(channel -> elements(channel.path("messages"))
                        .map(message -> message(
                                channel.path("address").asText(),
                                message.path("name").asText(),
                                message.at("/payload/schema/$ref").asText())));

        assertThat(messages).containsExactlyInAnyOrderElementsOf(facts.toList());
    }

    @Test
    void everyMessageIsACloudEventInJsonSchema202012() {
        var messages = channels().flatMap(channel -> elements(channel.path("messages")));

        assertThat(messages).allSatisfy(message -> {
            assertThat(message.at("/traits/0/$ref").asText()).isEqualTo("#/components/messageTraits/cloudEvent");
            assertThat(message.at("/payload/schemaFormat").asText())
                    .isEqualTo("application/schema+json;version=2020-12");
            assertThat(message.path("title").asText())
                    .isEqualTo(
                            Contract.resource(message.at("/payload/schema/$ref").asText())
                                    .path("title")
                                    .asText());
        });
    }

    @Test
    void headersAreThoseOfTheEnvelope() {
        var headers = API.at("/components/messageTraits/cloudEvent/headers/properties");

        assertThat(headers.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "content-type",
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "ce_sequence",
                        "ce_traceparent",
                        "ce_causationid",
                        "ce_actor");
    }

    @Test
    void everyTopicSaysItsKeyAndThatItIsKept() {
        assertThat(channels()).allSatisfy(channel -> {
            assertThat(channel.path("description").asText()).startsWith("Key: ").contains("Kept for ever");
            assertThat(channel.at("/bindings/$ref").asText()).isEqualTo("#/components/channelBindings/keptForEver");
        });
        assertThat(API.at("/components/channelBindings/keptForEver/kafka/topicConfiguration/retention.ms")
                        .asInt())
                .isEqualTo(-1);
    }

    @Test
    void everyTopicIsToldByOneService() {
        var tellers = operations("send").collect(toMap(AsyncApiTest::topic, AsyncApiTest::service));

        var owners = channels()
                .map(channel -> channel.path("address").asText())
                .collect(toMap(topic -> topic, topic -> topic.split("\\.", 3)[1]));
        owners.put("minh.sector.updates.v1", "publication");
        owners.put("minh.sector.inventory-requests.v1", "publication");
        assertThat(tellers).isEqualTo(owners);
    }

    @Test
    void readersAreThoseOfTheDecision() {
        var readers = operations("receive")
                .map(operation ->
                        operation.at("/bindings/kafka/groupId/const").asText() + " reads " + topic(operation));

        assertThat(readers).containsExactlyInAnyOrderElementsOf(DecidedReaders.lines());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = API.findValuesAsText("$ref");

        assertThat(references).isNotEmpty().noneMatch(AsyncApiTest::leadsNowhere);
    }

    private static boolean leadsNowhere(String ref) {
        var target = ref.startsWith("#") ? API.at(ref.substring(1)) : Contract.resource(ref);
        return target.isMissingNode();
    }

    private static String message(String topic, String type, String schema) {
        return Stream.of(type, topic, schema).collect(joining(" · "));
    }

    private static String topic(JsonNode operation) {
        return API.at(operation.at("/channel/$ref").asText().substring(1))
                .path("address")
                .asText();
    }

    private static String service(JsonNode operation) {
        return operation.at("/tags/0/name").asText();
    }

    private static Stream<JsonNode> operations(String action) {
        return elements(API.path("operations"))
                .filter(operation -> operation.path("action").asText().equals(action));
    }

    private static Stream<JsonNode> channels() {
        return elements(API.path("channels"));
    }

    private static Stream<JsonNode> elements(JsonNode parent) {
        return StreamSupport.stream(parent.spliterator(), false);
    }

    private static JsonNode api() {
        try {
            return new YAMLMapper()
                    .readTree(Path.of("src/main/resources/asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
