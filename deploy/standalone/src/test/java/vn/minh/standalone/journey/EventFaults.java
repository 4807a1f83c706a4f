package vn.minh.standalone.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;
import vn.minh.testing.Tell;

/** What can go wrong between one service and another, done on purpose and taken back. */
record EventFaults(Platform platform, String mark) {

    private static final String RECEIPTS = "minh.sector.receipts.v1";
    private static final String SECTOR_UNITS = "minh.sector.units.v1";
    private static final String EVIDENCE = "minh.evidence.evidence.v1";

    static EventFaults of(Platform platform) {
        return new EventFaults(platform, UUID.randomUUID().toString());
    }

    /** Another holder with a clock far ahead: nobody of evidence may tell. */
    void takeLease() throws SQLException {
        run("evidence", """
                update relay_lease set holder = gen_random_uuid(), epoch = epoch + 1,
                                       expires_at = now() + interval '1 hour'""");
    }

    void giveLeaseBack() throws SQLException {
        run("evidence", "update relay_lease set expires_at = now()");
    }

    /** Nobody but its owner may come in any more, and who is in is sent out. */
    void takeDatabase(String service) throws SQLException {
        run(service, "revoke connect on database %s from %s_app".formatted(service, service));
        run(
                service,
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = '%s_app'".formatted(service));
    }

    void giveDatabaseBack(String service) throws SQLException {
        run(service, "grant connect on database %s to %s_app".formatted(service, service));
    }

    /** A receipt that is no JSON: its subject parks. */
    void poison() {
        Tell.at(platform.bootstrapServers())
                .raw(RECEIPTS, mark, "no receipt".getBytes(UTF_8), headers("vn.minh.sector.receipt.issued.v1", 1));
    }

    void skipPoison() {
        skip("publication", "publication.delivery", RECEIPTS, mark);
    }

    /** The sector database tells a school whose commune nobody knows: it waits. */
    void unitWithoutParent() {
        Api.anonymous(platform)
                .put(
                        "sandbox",
                        "/units/" + orphan(),
                        Map.of(
                                "name",
                                "Trường không rõ xã",
                                "kind",
                                "LOWER_SECONDARY",
                                "parent",
                                "HN-X-" + mark,
                                "validFrom",
                                "2026-08-01"),
                        null)
                .expect(200);
    }

    void skipUnit() {
        skip("assessment", "assessment.organization", SECTOR_UNITS, orphan());
    }

    /** The second fact of a subject whose first is not on the topic: it is kept. */
    void gap() {
        Tell.at(platform.bootstrapServers())
                .raw(EVIDENCE, mark, "{}".getBytes(UTF_8), headers("vn.minh.evidence.evidence.stored.v1", 2));
    }

    void forgetGap() throws SQLException {
        for (var table : List.of("inbox_waiting", "inbox_stream")) {
            run("assessment", "delete from %s where topic = '%s' and key = '%s'".formatted(table, EVIDENCE, mark));
        }
    }

    /** A fact that everybody knows, so many times more: repeats change nothing, but they have to be read. */
    void repeat(int times) throws Exception {
        try (var assessment = platform.database("assessment");
                var statement = assessment.createStatement();
                var known = statement.executeQuery("""
                        select id, topic, type, subject, sequence, data::text, recorded_at from event_log
                        where topic = 'minh.assessment.org-unit.v1' order by position limit 1""");
                var producer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", platform.bootstrapServers(), "acks", "all"),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            known.next();
            var told = new ProducerRecord<>(
                    known.getString("topic"),
                    known.getString("subject"),
                    known.getString("data").getBytes(UTF_8));
            headers(known.getString("type"), known.getLong("sequence"))
                    .forEach((name, value) -> told.headers().add(name, value.getBytes(UTF_8)));
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (int i = 0; i < times; i++) {
                sent.add(producer.send(told));
            }
            for (var one : sent) {
                one.get();
            }
        }
    }

    /** So many new facts at once: units of a demonstration, each told to everybody. */
    void recordUnits(int howMany) {
        var units = IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> Map.of(
                        "code",
                        "HN-TH-" + mark.substring(0, 8).toUpperCase(Locale.ROOT) + "-" + number,
                        "name",
                        "Trường Tiểu học Theo Dõi " + number,
                        "kind",
                        "PRIMARY",
                        "department",
                        ConcludedReviews.DEPARTMENT,
                        "parent",
                        ConcludedReviews.AUTHORITY,
                        "validFrom",
                        "2025-07-01",
                        "demonstration",
                        true))
                .toList();
        Api.as(platform, "admin")
                .put("assessment", "/api/v1/org-units", units, null)
                .expect(200);
    }

    void run(String database, String sql) throws SQLException {
        try (var connection = platform.database(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String orphan() {
        return "HN-THCS-" + mark.substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private void skip(String service, String consumer, String topic, String key) {
        Api.as(platform, "admin")
                .post(
                        service,
                        "/api/v1/operations/parked/" + consumer + "/" + topic + "/" + key + "/skip",
                        Map.of("reason", "made on purpose by a test"),
                        null)
                .expect(200);
    }

    private Map<String, String> headers(String type, long sequence) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                type,
                "ce_source",
                "/test",
                "ce_subject",
                mark,
                "ce_time",
                Instant.now().toString(),
                "ce_sequence",
                Long.toString(sequence),
                "content-type",
                "application/json");
    }
}
