package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final UUID ID = UUID.fromString("0b9f6c1e-54a0-4c7b-9a59-8b1a6f0c2d11");
    private static final Manifest.Line A = new Manifest.Line("1.3.a", ID, "MC.1.3.02", 1, "ab".repeat(32));
    private static final Manifest.Line B = new Manifest.Line("1.3.b", ID, "MC.1.3.02", 1, "ab".repeat(32));

    @Test
    void theHashIsTheOneAnybodyCanComputeFromTheDescription() {
        var lines = "1.3.a|0b9f6c1e-54a0-4c7b-9a59-8b1a6f0c2d11|MC.1.3.02|1|" + "ab".repeat(32) + "\n"
                + "1.3.b|0b9f6c1e-54a0-4c7b-9a59-8b1a6f0c2d11|MC.1.3.02|1|" + "ab".repeat(32) + "\n";

        var hash = new Manifest(List.of(B, A)).hash();

        assertThat(hash.hex()).isEqualTo(Samples.sha256(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void theOrderOfTheListDoesNotMatterAndItsContentDoes() {
        var both = new Manifest(List.of(A, B)).hash();

        assertThat(new Manifest(List.of(B, A)).hash()).isEqualTo(both);
        assertThat(new Manifest(List.of(A)).hash()).isNotEqualTo(both);
    }
}
