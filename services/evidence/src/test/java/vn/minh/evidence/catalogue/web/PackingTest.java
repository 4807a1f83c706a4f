package vn.minh.evidence.catalogue.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Rejected;
import vn.minh.evidence.catalogue.Archive;
import vn.minh.evidence.catalogue.Pieces;
import vn.minh.evidence.evidence.Bench;
import vn.minh.evidence.evidence.DownloadLink;
import vn.minh.evidence.evidence.Original;
import vn.minh.evidence.evidence.Originals;
import vn.minh.evidence.evidence.Sha256;

class PackingTest {

    private static final int LARGE = 300_000;

    /** Breaks off after so many bytes of each answer, as long as it is told to. */
    private record Breaking(Map<String, byte[]> shelf, int after, List<Long> askedFrom) implements Originals {

        @Override
        public DownloadLink link(Original original) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(Sha256 content, long from) {
            askedFrom.add(from);
            var bytes = Objects.requireNonNull(shelf.get(content.hex()));
            var rest = new ByteArrayInputStream(bytes, (int) from, bytes.length - (int) from);
            return new FilterInputStream(rest) {
                private int left = after;

                @Override
                public int read(byte[] to, int at, int most) throws IOException {
                    if (left <= 0) {
                        throw new IOException("connection reset");
                    }
                    int read = super.read(to, at, Math.min(most, left));
                    left -= Math.max(read, 0);
                    return read;
                }
            };
        }
    }

    @Test
    void aStoreThatBreaksOffIsAskedForTheRest() throws IOException {
        var bytes = noise(LARGE);
        var store = new Breaking(Pieces.shelf(bytes), 100_000, new ArrayList<>());

        var zip = pack(archive(bytes), store);

        assertThat(store.askedFrom()).containsExactly(0L, 100_000L, 200_000L);
        assertThat(last(zip)).isEqualTo(bytes);
    }

    @Test
    void aStoreThatGivesNothingMoreIsGivenUp() {
        var bytes = noise(LARGE);
        var store = new Breaking(Pieces.shelf(bytes), 0, new ArrayList<>());

        assertThatThrownBy(() -> pack(archive(bytes), store))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("MC.1.3.01");
        assertThat(store.askedFrom()).hasSize(3);
    }

    @Test
    void otherBytesNeverMakeAWholeZip() {
        var bytes = noise(LARGE);
        var other = bytes.clone();
        other[LARGE - 1]++;
        var store = new Breaking(Map.of(Bench.sha256(bytes), other), Integer.MAX_VALUE, new ArrayList<>());
        var given = new ByteArrayOutputStream();

        assertThatThrownBy(() -> pack(archive(bytes), store, given)).isInstanceOf(Rejected.class);

        assertThat(given.size()).isGreaterThan(100_000);
        assertThatThrownBy(() -> open(given.toByteArray())).isInstanceOf(IOException.class);
    }

    @Test
    void everyCallGivesAboutAWindow() {
        var bytes = noise(LARGE);
        var packing = new Packing(
                archive(bytes),
                Pieces.bytes("list"),
                new Breaking(Pieces.shelf(bytes), Integer.MAX_VALUE, new ArrayList<>()),
                Pieces.NOW);

        for (var part = packing.next(); part.length > 0; part = packing.next()) {
            assertThat(part.length).isLessThan(140_000);
        }
    }

    @Test
    void namesAreUnicodeAndWhatIsPackedAlreadyStaysAsItIs() throws IOException {
        var bytes = Pieces.bytes("a".repeat(LARGE));
        var zip = pack(archive(bytes), new Breaking(Pieces.shelf(bytes), Integer.MAX_VALUE, new ArrayList<>()));

        try (var opened = open(zip)) {
            var entry = Objects.requireNonNull(opened.getEntry("1.3/MC.1.3.01.v1 Kế hoạch.pdf"));
            assertThat(entry.getGeneralPurposeBit().usesUTF8ForNames()).isTrue();
            assertThat(entry.getSize()).isEqualTo(LARGE);
            assertThat(entry.getCompressedSize()).isBetween((long) LARGE, LARGE + 1000L);
            var list = Objects.requireNonNull(opened.getEntry("danh-muc.xlsx"));
            assertThat(opened.getInputStream(list).readAllBytes())
                    .asString(UTF_8)
                    .isEqualTo("list");
        }
    }

    @Test
    void anEntryBeyondFourGigabytesSaysSoInItsHeader() {
        var film = Pieces.claimed("1.3", 1, "phim.mp4", 5L << 30);
        var store = new Breaking(Map.of("0".repeat(64), noise(LARGE)), Integer.MAX_VALUE, new ArrayList<>());
        var packing = new Packing(
                Archive.of(Pieces.catalogue(entry("1.3.a", film)), false), Pieces.bytes("list"), store, Pieces.NOW);

        var begun = new String(packing.next(), ISO_8859_1);

        // The name ends the fixed part of a local header; field 0x0001 holds sizes of 64 bits.
        assertThat(begun).contains("1.3/MC.1.3.01.v1 phim.mp4\u0001\u0000\u0010\u0000");
    }

    private static Archive archive(byte[] bytes) {
        return Archive.of(
                Pieces.catalogue(entry("1.3.a", Pieces.file("1.3", 1, "Kế hoạch", "Kế hoạch.pdf", bytes))), false);
    }

    private static byte[] pack(Archive archive, Originals originals) {
        var all = new ByteArrayOutputStream();
        pack(archive, originals, all);
        return all.toByteArray();
    }

    private static void pack(Archive archive, Originals originals, ByteArrayOutputStream to) {
        var packing = new Packing(archive, Pieces.bytes("list"), originals, Pieces.NOW);
        for (var part = packing.next(); part.length > 0; part = packing.next()) {
            to.writeBytes(part);
        }
    }

    private static ZipFile open(byte[] zip) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get();
    }

    private static byte[] last(byte[] zip) throws IOException {
        byte[] last = {};
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            while (entries.getNextEntry() != null) {
                last = entries.readAllBytes();
            }
        }
        return last;
    }

    private static byte[] noise(int size) {
        var bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
