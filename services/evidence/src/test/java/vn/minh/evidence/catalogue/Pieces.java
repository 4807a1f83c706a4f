package vn.minh.evidence.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.minh.contracts.Effect;
import vn.minh.evidence.evidence.Attempt;
import vn.minh.evidence.evidence.Bench;
import vn.minh.evidence.evidence.Capture;
import vn.minh.evidence.evidence.Content;
import vn.minh.evidence.evidence.Contents;
import vn.minh.evidence.evidence.Description;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.EvidenceCode;
import vn.minh.evidence.evidence.Manifest;
import vn.minh.evidence.evidence.Original;
import vn.minh.evidence.evidence.Sha256;
import vn.minh.evidence.evidence.State;
import vn.minh.evidence.evidence.Version;
import vn.minh.evidence.evidence.Words;
import vn.minh.evidence.inspection.MediaType;

/** Catalogues made by hand, without any server. */
public final class Pieces {

    public static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Effect YEAR = new Effect(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 31), false);

    private Pieces() {}

    public static Words words(String title) {
        return new Words(title, "UBND xã", "12/KH", LocalDate.of(2026, 9, 5));
    }

    public static Evidence file(String criterion, int serial, String title, String name, byte[] bytes) {
        return file(criterion, serial, words(title), YEAR, false, name, bytes);
    }

    public static Evidence file(
            String criterion, int serial, Words words, Effect effect, boolean sensitive, String name, byte[] bytes) {
        var original = new Original(name, MediaType.PDF, bytes.length, new Sha256(Bench.sha256(bytes)));
        var content = new Content.File(name, MediaType.PDF, bytes.length, original.sha256());
        return kept(
                criterion,
                serial,
                words,
                effect,
                sensitive,
                new Version(1, new Attempt(1, content, "a-1", NOW), original, NOW, null));
    }

    /** As large as it says, whatever it is. */
    public static Evidence claimed(String criterion, int serial, String name, long size) {
        var original = new Original(name, MediaType.MP4, size, new Sha256("0".repeat(64)));
        var content = new Content.File(name, MediaType.MP4, size, original.sha256());
        return kept(
                criterion,
                serial,
                words(name),
                YEAR,
                false,
                new Version(1, new Attempt(1, content, "a-1", NOW), original, NOW, null));
    }

    public static Evidence link(String criterion, int serial, Words words, String address, byte[] snapshot) {
        var original = new Original("trang.pdf", MediaType.PDF, snapshot.length, new Sha256(Bench.sha256(snapshot)));
        var where = URI.create(address);
        var capture = new Capture(NOW, where, "Trang", original.sha256());
        return kept(
                criterion,
                serial,
                words,
                new Effect(null, null, true),
                false,
                new Version(1, new Attempt(1, new Content.Link(where), "a-1", NOW), original, NOW, capture));
    }

    private static Evidence kept(
            String criterion, int serial, Words words, Effect effect, boolean sensitive, Version version) {
        var contents = new Contents(new EvidenceCode(criterion, serial), List.of(version), 1, null, null);
        return new Evidence(
                new Evidence.Id(UUID.randomUUID()),
                Bench.OURS,
                Bench.DEPARTMENT,
                new Evidence.Announcement("a-1", NOW),
                new Description(words, criterion, List.of(), effect, sensitive),
                new State.Stored(contents),
                2);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** Items and what each cites. */
    @SafeVarargs
    public static Catalogue catalogue(Map.Entry<String, Evidence>... citations) {
        var set = new SampleSet("T").known();
        var dossier = new Dossier(UUID.randomUUID(), Bench.OURS, "THCS Vĩnh Quỳnh", "2026-2027", set.ref(), false);
        var manifest = new Manifest(Arrays.stream(citations)
                .map(cited -> line(cited.getKey(), cited.getValue()))
                .toList());
        var known = Arrays.stream(citations)
                .map(Map.Entry::getValue)
                .distinct()
                .collect(Collectors.toMap(Evidence::id, evidence -> evidence));
        return Catalogue.of(dossier, Round.approved(1, manifest, NOW), set, known);
    }

    private static Manifest.Line line(String item, Evidence evidence) {
        var kept = ((State.Kept) evidence.state()).contents();
        return new Manifest.Line(
                item,
                evidence.id().value(),
                kept.code().toString(),
                1,
                kept.latest().original().sha256().hex());
    }

    /** A store that holds these contents, by their hash. */
    public static Map<String, byte[]> shelf(byte[]... contents) {
        return Arrays.stream(contents)
                .collect(Collectors.toMap(Bench::sha256, bytes -> bytes, (a, _) -> a, TreeMap::new));
    }
}
