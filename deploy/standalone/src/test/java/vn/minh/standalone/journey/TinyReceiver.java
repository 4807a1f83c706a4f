package vn.minh.standalone.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A second sector database, in memory, written from {@code libs/contracts/SECTOR.md} alone: it imports nothing of Minh.
 * What it holds it loses with the process, so it is for tests and for reading. {@link TinyTopics} lets it listen.
 */
final class TinyReceiver {

    private static final int LINES_PER_PART = 500;
    private static final Comparator<String> AS_BYTES =
            (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A record, or a mark: the message that said it, whole, and the receipt it was given. */
    record Held(JsonNode said, boolean withdrawn, ObjectNode receipt) {

        long revision() {
            return said.path("revision").longValue();
        }
    }

    private final Map<String, Held> held = new TreeMap<>(AS_BYTES);
    private int receipts;
    private int repeats;

    /** The one rule: section 1. */
    synchronized ObjectNode take(boolean withdrawal, JsonNode said) {
        var key = said.path("recordKey").textValue();
        long revision = said.path("revision").longValue();
        var before = held.get(key);
        if (before != null && before.revision() == revision) {
            repeats++;
            return before.receipt();
        }
        var answer = JSON.createObjectNode().put("recordKey", key).put("revision", revision);
        if (before != null && before.revision() > revision) {
            return answer.put("accepted", false).put("reason", "older-revision").put("issuedAt", now());
        }
        answer.put("accepted", true).put("receipt", "TN-" + ++receipts).put("issuedAt", now());
        held.put(key, new Held(said, withdrawal, answer));
        return answer;
    }

    /** The parts that answer a question: section 5. */
    synchronized List<ObjectNode> inventory(JsonNode asked) {
        var lines = new ArrayList<ObjectNode>();
        var texts = new TreeMap<String, StringBuilder>(AS_BYTES);
        held.forEach((key, one) -> {
            if (isAskedFor(one.said(), asked)) {
                var authority = one.said().path("authority").path("code").asText("");
                var fingerprint = fingerprint(key, one);
                lines.add(naming(JSON.createObjectNode().put("recordKey", key), authority)
                        .put("revision", one.revision())
                        .put("state", state(one))
                        .put("sha256", fingerprint));
                texts.computeIfAbsent(authority, _ -> new StringBuilder()).append(key + " " + fingerprint + "\n");
            }
        });
        var sums = JSON.createArrayNode();
        texts.forEach((authority, text) -> sums.add(naming(JSON.createObjectNode(), authority)
                .put("count", text.chars().filter(letter -> letter == '\n').count())
                .put("sha256", sha256(text.toString()))));
        return parts(asked, sums, lines);
    }

    private static boolean isAskedFor(JsonNode said, JsonNode asked) {
        return said.path("department").equals(asked.path("department"))
                && said.path("set").path("code").equals(asked.path("setCode"))
                && said.path("schoolYear").equals(asked.path("schoolYear"));
    }

    private static List<ObjectNode> parts(JsonNode asked, ArrayNode sums, List<ObjectNode> lines) {
        var takenAt = now();
        int parts = Math.max(1, Math.ceilDiv(lines.size(), LINES_PER_PART));
        var answer = new ArrayList<ObjectNode>();
        for (int part = 1; part <= parts; part++) {
            var one = JSON.createObjectNode();
            List.of("inventoryId", "department", "setCode", "schoolYear")
                    .forEach(name -> one.set(name, asked.get(name)));
            one.put("part", part).put("parts", parts).put("takenAt", takenAt).set("sums", sums);
            one.putArray("lines")
                    .addAll(lines.subList((part - 1) * LINES_PER_PART, Math.min(lines.size(), part * LINES_PER_PART)));
            answer.add(one);
        }
        return answer;
    }

    private static String fingerprint(String key, Held one) {
        var said = one.said();
        var lines = new ArrayList<>(List.of(key, Long.toString(one.revision()), state(one)));
        if (one.withdrawn()) {
            lines.add(text(said, "decisionNumber"));
            lines.add(text(said, "withdrawnOn"));
        } else {
            lines.add(text(said.path("result"), "level"));
            said.path("result")
                    .path("groups")
                    .valueStream()
                    .sorted(Comparator.comparing(group -> text(group, "code"), AS_BYTES))
                    .map(group -> text(group, "code") + "=" + text(group, "points") + "=" + text(group, "level"))
                    .forEach(lines::add);
            lines.add(text(said, "decisionNumber"));
            lines.add(text(said, "certificateNumber"));
            lines.add(text(said, "decidedOn"));
        }
        lines.add(text(said, "demonstration"));
        return sha256(String.join("\n", lines));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private static String state(Held one) {
        return one.withdrawn() ? "WITHDRAWN" : "HELD";
    }

    private static ObjectNode naming(ObjectNode node, String authority) {
        return authority.isEmpty() ? node : node.put("authority", authority);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String now() {
        return Instant.now().toString();
    }

    /** What it holds now, by record key. */
    synchronized Map<String, Held> held() {
        return Map.copyOf(held);
    }

    synchronized void delete(String key) {
        held.remove(key);
    }

    synchronized int receipts() {
        return receipts;
    }

    synchronized int repeats() {
        return repeats;
    }
}
