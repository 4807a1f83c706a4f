package vn.minh.publication.register.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.register.RegisterEntry;
import vn.minh.publication.register.Revocation;

/**
 * What an appeal did to a decision, as far as the facts have come.
 *
 * @param replaces the decision whose place it took
 * @param replacedBy the decision that took its place
 */
record Replacement(
        @Nullable RegisterEntry replaces, @Nullable RegisterEntry replacedBy) {

    static final Replacement NONE = new Replacement(null, null);

    /** @param entries all of the school */
    static Replacement of(RegisterEntry entry, List<RegisterEntry> entries) {
        return new Replacement(
                entries.stream()
                        .filter(other -> other.recognitionId().equals(entry.supersedes()))
                        .findFirst()
                        .orElse(null),
                entries.stream()
                        .filter(other -> Objects.equals(other.supersedes(), entry.recognitionId()))
                        .findFirst()
                        .orElse(null));
    }

    /** {@code 05/QĐ-UBND ngày 20/05/2026}. */
    static @Nullable String words(@Nullable RegisterEntry decision) {
        return decision == null
                ? null
                : decision.decisionNumber() + " ngày " + VietnameseText.day(decision.decidedOn())
                        + (decision.isRevoked() ? " (nay đã bị thu hồi)" : "");
    }

    /** {@code 07/QĐ-UBND ngày 25/05/2026 của UBND xã Đại Thanh}. */
    static @Nullable String words(@Nullable Revocation revocation) {
        return revocation == null
                ? null
                : revocation.decisionNumber() + " ngày " + VietnameseText.day(revocation.decidedOn()) + " của "
                        + revocation.authority();
    }
}
