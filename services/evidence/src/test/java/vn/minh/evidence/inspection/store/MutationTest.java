package vn.minh.evidence.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.Verdict;

class MutationTest {

    private static final int SEED = 20261122;
    private static final int ROUNDS = 2_000;
    private static final int LARGEST = 100_000;

    private final Path folder;

    MutationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Whatever the bytes: an answer, never an error, and nothing left behind. */
    @Test
    void brokenFilesOfEverydayGetAVerdict() throws IOException {
        var random = new Random(SEED);
        var clean = Stream.of(CleanPapers.all(), CleanPictures.all())
                .flatMap(List::stream)
                .filter(piece -> piece.bytes().length < LARGEST)
                .toList();
        var flaws = new EnumMap<Flaw, Integer>(Flaw.class);
        int passed = 0;
        long slowest = 0;

        for (int i = 0; i < ROUNDS; i++) {
            var piece = clean.get(i % clean.size());
            var file = Files.write(folder.resolve("upload"), mutated(piece.bytes(), random));
            long begun = System.nanoTime();
            switch (Inspecting.here().inspect(file, piece.declared())) {
                case Verdict.Flawed(var flaw) -> flaws.merge(flaw, 1, Integer::sum);
                case Verdict.Sound _ -> passed++;
                case Verdict.Cleaned(var _, var copy) -> {
                    passed++;
                    Files.delete(copy);
                }
            }
            slowest = Math.max(slowest, System.nanoTime() - begun);
        }

        System.out.printf(
                "mutations: %d, passed %d, slowest %d ms, flaws %s%n", ROUNDS, passed, slowest / 1_000_000, flaws);
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
        assertThat(passed + total(flaws)).isEqualTo(ROUNDS);
        assertThat(flaws).containsKeys(Flaw.DAMAGED, Flaw.WRONG_TYPE);
    }

    private static int total(Map<Flaw, Integer> flaws) {
        return flaws.values().stream().mapToInt(count -> count).sum();
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        var changed = bytes.clone();
        switch (random.nextInt(5)) {
            case 0 -> changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                for (int i = 0; i < 10; i++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                }
            }
            case 2 -> changed = Arrays.copyOf(changed, random.nextInt(changed.length));
            case 3 -> {
                int from = random.nextInt(changed.length);
                int length = random.nextInt(Math.min(64, changed.length - from));
                System.arraycopy(bytes, random.nextInt(bytes.length - length), changed, from, length);
            }
            default -> Arrays.fill(changed, random.nextInt(changed.length), changed.length, (byte) random.nextInt(2));
        }
        return changed;
    }
}
