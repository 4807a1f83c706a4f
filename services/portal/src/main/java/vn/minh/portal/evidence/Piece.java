package vn.minh.portal.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Badge;

/**
 * A piece of evidence as evidence's API shows it; what the portal does not show is left out.
 *
 * @param code absent until its first content was kept
 * @param replacement what was announced to take the place of the newest version
 * @param refusal why the content that came last was not taken; what was kept before stays
 * @param checking the content is being looked at; asking again joins it
 * @param upload how to send the bytes, for the script that sends them
 */
public record Piece(
        UUID id,
        String unit,
        String criterion,
        @Nullable List<String> alsoFor,
        String title,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable Boolean stillValid,
        @Nullable Boolean sensitive,
        @Nullable String content,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String address,
        @Nullable Instant capturedAt,
        String state,
        @Nullable String code,
        @Nullable Integer version,
        @Nullable List<Version> versions,
        @Nullable Replacement replacement,
        @Nullable Link link,
        @Nullable Refused refusal,
        String announcedBy,
        Instant announcedAt,
        @Nullable Instant storedAt,
        @Nullable Boolean checking,
        @Nullable Map<String, Object> upload) {

    /** One content that was kept. */
    public record Version(
            int version,
            @Nullable String fileName,
            @Nullable String mediaType,
            @Nullable Long size,
            @Nullable String sha256,
            @Nullable Instant storedAt,
            @Nullable String address,
            @Nullable Instant capturedAt) {

        public String name() {
            return Named.content(fileName, address);
        }

        public String weight() {
            return Named.weight(size);
        }
    }

    public record Replacement(
            @Nullable String content,
            @Nullable String fileName,
            @Nullable Long size,
            @Nullable String sha256,
            @Nullable String address,
            @Nullable Instant announcedAt) {

        public boolean isWebPage() {
            return address != null;
        }

        public String name() {
            return Named.content(fileName, address);
        }
    }

    /** @param code stable; @param why for a person; @param next what she can do */
    public record Refused(String code, String why, @Nullable String next) {}

    public record Link(@Nullable String address, @Nullable Now now) {}

    /**
     * What the last look at the page found.
     *
     * @param why it was not reached
     */
    public record Now(
            String outcome,
            @Nullable Instant checkedAt,
            @Nullable Instant since,
            @Nullable String title,
            @Nullable String why) {}

    public String page() {
        return "/minh-chung/" + id;
    }

    public List<String> criteria() {
        var all = new ArrayList<>(List.of(criterion));
        all.addAll(Objects.requireNonNullElse(alsoFor, List.of()));
        return List.copyOf(all);
    }

    public boolean isWebPage() {
        return "LINK".equals(content) || address != null;
    }

    public boolean isSensitive() {
        return Boolean.TRUE.equals(sensitive);
    }

    public boolean isStillValid() {
        return Boolean.TRUE.equals(stillValid);
    }

    public boolean isChecking() {
        return Boolean.TRUE.equals(checking);
    }

    public boolean isKept() {
        return state.equals("STORED") || state.equals("SEALED");
    }

    public boolean isAwaited() {
        return state.equals("ANNOUNCED");
    }

    public boolean isRefused() {
        return state.equals("REFUSED");
    }

    /** Newest first; a service that tells no versions has the one it shows. */
    public List<Version> history() {
        if (versions != null && !versions.isEmpty()) {
            return versions.reversed();
        }
        return isKept() && version != null
                ? List.of(new Version(version, fileName, mediaType, size, sha256, storedAt, address, capturedAt))
                : List.of();
    }

    public String name() {
        return Named.content(fileName, address);
    }

    public String weight() {
        return Named.weight(size);
    }

    public Badge badge() {
        return EvidenceWords.state(state, isWebPage());
    }

    public Badge kind() {
        return EvidenceWords.kind(mediaType, isWebPage());
    }

    /** What became of the page behind a link; absent while nothing is to be told. */
    public @Nullable Badge linkBadge() {
        return link == null || link.now() == null
                ? null
                : EvidenceWords.link(link.now().outcome());
    }
}
