package vn.minh.evidence.evidence;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;

/**
 * The list of evidence one approval names. Its hash lets anybody prove later that the list is the one that was
 * approved: SHA-256 over the sorted lines {@code item|evidence id|code|version|sha256}, UTF-8, each ended by a line
 * feed.
 */
public record Manifest(List<Line> lines) {

    /** One citation: this item is proven by this version of this evidence. */
    public record Line(String item, UUID evidenceId, String code, int version, String sha256) {

        /** Two items may cite one piece of evidence, but not two contents of it. */
        Line sameAs(Line other) {
            if (version != other.version || !sha256.equals(other.sha256) || !code.equals(other.code)) {
                throw new Rejected(new Conflict(
                        "evidence-differs",
                        "Hồ sơ dẫn minh chứng " + code + " với hai nội dung khác nhau.",
                        "Đối chiếu danh mục minh chứng của hồ sơ rồi cho chạy lại sự kiện."));
            }
            return this;
        }

        /** Refuses when it names anything else than what is kept. */
        void requireKept(String ofUnit, Evidence evidence, Contents contents) {
            boolean isKept = contents.version(version)
                    .filter(kept -> kept.original().sha256().hex().equals(sha256))
                    .isPresent();
            if (!isKept || !code.equals(contents.code().toString()) || !ofUnit.equals(evidence.unit())) {
                throw new Rejected(new Conflict(
                        "evidence-differs",
                        "Hồ sơ của đơn vị %s dẫn minh chứng %s phiên bản %d, khác với minh chứng %s của đơn vị %s đang lưu."
                                .formatted(ofUnit, code, version, contents.code(), evidence.unit()),
                        "Đối chiếu đơn vị, mã, phiên bản và mã băm ở hai nơi rồi cho chạy lại sự kiện."));
            }
        }

        private String text() {
            return String.join("|", item, evidenceId.toString(), code, Integer.toString(version), sha256) + "\n";
        }
    }

    public Manifest {
        lines = List.copyOf(lines);
    }

    public Sha256 hash() {
        var text = lines.stream().map(Line::text).sorted().collect(joining());
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
