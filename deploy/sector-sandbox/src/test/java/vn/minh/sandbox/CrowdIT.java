package vn.minh.sandbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.minh.sandbox.Caller.fail;
import static vn.minh.sandbox.Caller.json;
import static vn.minh.sandbox.Caller.type;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.sector.SectorInventoryEvent;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.contracts.sector.SectorInventoryRequestedV1;
import vn.minh.contracts.sector.SectorReceiptEvent;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.testing.Broker;
import vn.minh.testing.Fact;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** Five hundred and one at once while a tenth fails, a tenth is late and a tenth is doubled. */
@QuarkusTest
@RealServers(database = "sandbox")
class CrowdIT {

    private static final String REPORTED = "vn.minh.sector.inventory.reported.v1";

    @Inject
    Tell tell;

    @Inject
    Told told;

    @AfterEach
    void allIsWellAgain() {
        fail("{}");
    }

    @Test
    void lateReceiptsHoldUpNobodyAndWhatFailedComesInWhenSentAgain() {
        var city = "SO-" + UUID.randomUUID().toString().substring(0, 8);
        var records = Stream.generate(() -> SomeRecord.ofANewSchool().inCity(city))
                .limit(501)
                .toList();
        fail("{\"failEvery\": 10, \"delayEvery\": 10, \"doubleEvery\": 10, \"delayMs\": 2000}");
        var started = Instant.now();

        send(records);
        var receipts = receipts(keys(records), 451 + 50);
        var failed = records.stream()
                .filter(record -> !receipts.containsKey(record.key()))
                .toList();

        // One after the other the late ones alone would take a hundred seconds.
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(failed).hasSize(50);
        assertThat(receipts.values()).filteredOn(times -> times == 2).hasSize(50);
        given().get("/faults")
                .then()
                .body("struck.heard", equalTo(501))
                .body("struck.failed", equalTo(50))
                .body("struck.delayed", equalTo(50))
                .body("struck.doubled", equalTo(50));
        fail("{}");
        send(failed);
        receipts(keys(failed), 50);
        assertThat(inventory(city)).isEqualTo(keys(records));
    }

    private Set<String> inventory(String city) {
        var question = new SectorInventoryRequestedV1(UUID.randomUUID(), city, "4725", "2025-2026", Instant.now());
        tell.that(question, 1);
        var parts = told.eventually(SectorInventoryEvent.TOPIC, question.subject(), REPORTED, REPORTED);
        assertThat(parts).extracting(Fact::id).doesNotHaveDuplicates();
        return parts.stream()
                .map(part -> part.as(SectorInventoryReportedV1.class))
                .flatMap(part -> part.lines().stream())
                .map(SectorInventoryReportedV1.Line::recordKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(List<SomeRecord> records) {
        return records.stream().map(SomeRecord::key).collect(Collectors.toSet());
    }

    private static void send(List<SomeRecord> records) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", Broker.address(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (var record : records) {
                var _ = producer.send(message(record));
            }
        }
    }

    private static ProducerRecord<String, byte[]> message(SomeRecord record) {
        var update = record.revision(1);
        var message = new ProducerRecord<>(
                SectorUpdateEvent.TOPIC, record.key(), json(update).getBytes(UTF_8));
        message.headers()
                .add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8))
                .add("ce_type", type(update).getBytes(UTF_8));
        return message;
    }

    /** How many receipts each of these records has, once there are so many altogether. */
    private static Map<String, Integer> receipts(Set<String> keys, int enough) {
        var heard = new HashMap<String, Integer>();
        var deadline = Instant.now().plusSeconds(40);
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", Broker.address(), "enable.auto.commit", false),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(SectorReceiptEvent.TOPIC).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(new HashSet<>(partitions));
            while (sum(heard) < enough && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(100)).forEach(receipt -> {
                    if (keys.contains(receipt.key())) {
                        heard.merge(receipt.key(), 1, Integer::sum);
                    }
                });
            }
        }
        assertThat(sum(heard)).as("receipts").isEqualTo(enough);
        return heard;
    }

    private static int sum(Map<String, Integer> heard) {
        return heard.values().stream().mapToInt(Integer::intValue).sum();
    }
}
