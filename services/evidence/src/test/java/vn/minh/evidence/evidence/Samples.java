package vn.minh.evidence.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;

/** Evidence and facts as tests need them. */
final class Samples {

    static final UUID CAMPAIGN = UUID.fromString("0198c4a0-0000-7000-8000-000000000002");
    static final String OURS = "HN-THCS-VINH-QUYNH";
    static final String THEIRS = "HN-THCS-NGOC-HOI";
    static final String AUTHORITY = "HN-XA-DAI-THANH";
    static final String DEPARTMENT = "HN-SO-GDDT";
    static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    static final Actor COUNCIL = new Actor("a-1", OURS, Set.of(Role.COUNCIL));

    private Samples() {}

    /** A small real PDF of one page; different text, different content. */
    static byte[] pdf(String text) {
        var body = new StringBuilder("%PDF-1.4\n");
        var drawn = "BT /F1 12 Tf 60 760 Td (" + text.replaceAll("[^ -'*-\\[\\]-~]", "?") + ") Tj ET";
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + drawn.length() + " >>\nstream\n" + drawn + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(body.length()));
            body.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int xref = body.length();
        body.append("xref\n0 ").append(objects.size() + 1).append('\n').append(places);
        body.append("trailer << /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return body.append(xref).append("\n%%EOF\n").toString().getBytes(UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes)).hex();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Draft draft(byte[] bytes) {
        return draft("Kế hoạch giáo dục nhà trường", "1.3", file(bytes));
    }

    static Draft draft(String title, String criterion, ContentDraft content) {
        return new Draft(
                title,
                criterion,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                content.fileName(),
                content.mediaType(),
                content.size(),
                content.sha256(),
                content.address());
    }

    static ContentDraft file(byte[] bytes) {
        return new ContentDraft("Kế hoạch năm học.pdf", "application/pdf", (long) bytes.length, sha256(bytes), null);
    }

    static Evidence announced() {
        var checked = draft(pdf("any")).check(10_000);
        return Evidence.announce(
                        new Evidence.Id(UUID.randomUUID()),
                        Viewer.ofAll(COUNCIL),
                        DEPARTMENT,
                        checked.description(),
                        checked.content(),
                        NOW)
                .next();
    }

    static Finding.Sound found(Evidence awaiting) {
        var file = (Content.File) awaiting.awaited().orElseThrow().content();
        return new Finding.Sound(Original.of(file), null, NOW);
    }

    static SelfAssessmentApprovedV1 approved(
            UUID dossier, int round, @Nullable String authority, List<CitedEvidence> evidence) {
        return new SelfAssessmentApprovedV1(
                dossier,
                CAMPAIGN,
                new UnitRef(OURS, "THCS Vĩnh Quỳnh", UnitKind.LOWER_SECONDARY),
                DEPARTMENT,
                authority == null ? null : new UnitRef(authority, "UBND xã Đại Thanh", UnitKind.COMMUNE),
                "2026-2027",
                new IndicatorSetRef("QD-4725-2022", 1, "ab".repeat(32)),
                true,
                round,
                "cd".repeat(32),
                List.of(),
                evidence,
                new Result(List.of(), 3),
                List.of("a-1"),
                "a-2",
                "a-3",
                NOW);
    }
}
