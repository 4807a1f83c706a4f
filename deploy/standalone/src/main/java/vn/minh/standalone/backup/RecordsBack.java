package vn.minh.standalone.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.minh.standalone.Trouble;
import vn.minh.standalone.backup.Manifest.TopicCopy;

/**
 * Writes the records back to empty topics, in their order. The databases decide: a fact that the event log of its
 * service does not know has not happened, and an answer to such a fact was never given.
 */
final class RecordsBack implements AutoCloseable {

    private static final int BATCH = 500;
    private static final String OURS = "/minh/";

    /** How many came back, and how many were left out. */
    record Written(long back, long leftOut) {

        Written and(Written more) {
            return new Written(back + more.back, leftOut + more.leftOut);
        }
    }

    private final Told told;
    private final KafkaProducer<byte[], byte[]> producer;

    RecordsBack(String bootstrap, Told told) {
        this.told = told;
        this.producer = new KafkaProducer<>(Map.of(
                "bootstrap.servers",
                bootstrap,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "compression.type",
                "lz4",
                "key.serializer",
                ByteArraySerializer.class,
                "value.serializer",
                ByteArraySerializer.class));
    }

    Written write(Path backup, Map<String, TopicCopy> topics) throws IOException {
        var written = new Written(0, 0);
        for (var topic : topics.keySet()) {
            written = written.and(write(topic, TopicsCopy.file(backup, topic)));
        }
        return written;
    }

    private Written write(String topic, Path file) throws IOException {
        var batch = new ArrayList<TopicRecord>(BATCH);
        var written = new Written[] {new Written(0, 0)};
        StoredObject.eachLine(file, line -> {
            batch.add(TopicRecord.read(line));
            if (batch.size() == BATCH) {
                written[0] = written[0].and(send(topic, batch));
                batch.clear();
            }
        });
        return written[0].and(send(topic, batch));
    }

    private Written send(String topic, List<TopicRecord> batch) {
        var happened = happened(batch);
        var sent = happened.stream().map(one -> producer.send(one.to(topic))).toList();
        producer.flush();
        sent.forEach(answer -> requireKept(topic, answer));
        happened.stream()
                .collect(Collectors.groupingBy(
                        RecordsBack::service, Collectors.mapping(RecordsBack::id, Collectors.toList())))
                .forEach(told::note);
        return new Written(happened.size(), batch.size() - happened.size());
    }

    private static void requireKept(String topic, Future<RecordMetadata> answer) {
        try {
            answer.get();
        } catch (ExecutionException e) {
            throw new Trouble(topic + " could not be written back: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted while " + topic + " was written back", e);
        }
    }

    private List<TopicRecord> happened(List<TopicRecord> batch) {
        var known = new HashMap<String, Set<String>>();
        batch.stream()
                .collect(Collectors.groupingBy(
                        RecordsBack::service, Collectors.mapping(RecordsBack::id, Collectors.toList())))
                .forEach((service, ids) -> known.put(service, told.known(service, ids)));
        var answered = told.known(ids(batch, RecordsBack::cause));
        return batch.stream()
                .filter(one -> told.keepsLedger(service(one))
                        ? known.getOrDefault(service(one), Set.of()).contains(id(one))
                        : !Told.isUuid(cause(one)) || answered.contains(cause(one)))
                .toList();
    }

    private static Set<String> ids(List<TopicRecord> batch, Function<TopicRecord, String> id) {
        return batch.stream().map(id).collect(Collectors.toCollection(HashSet::new));
    }

    private static String id(TopicRecord one) {
        return one.header("ce_id");
    }

    private static String cause(TopicRecord one) {
        return one.header("ce_causationid");
    }

    /** Who wrote it; empty when it was none of ours. */
    private static String service(TopicRecord one) {
        var source = one.header("ce_source");
        return source.startsWith(OURS) ? source.substring(OURS.length()) : "";
    }

    @Override
    public void close() {
        producer.close();
    }
}
