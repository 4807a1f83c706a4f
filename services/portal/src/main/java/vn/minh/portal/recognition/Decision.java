package vn.minh.portal.recognition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Vietnam;
import vn.minh.portal.page.Badge;
import vn.minh.portal.page.Exact;
import vn.minh.portal.review.Revocation;

/**
 * One act of an authority: levels recognised, or one taken back.
 *
 * @param signedBy opaque id
 * @param units how many it names; a school sees its own line only
 * @param annex absent in lists
 */
public record Decision(
        UUID id,
        String number,
        String kind,
        UnitRef authority,
        boolean demonstration,
        @Nullable String signedBy,
        Instant signedAt,
        @Nullable Integer units,
        @Nullable List<Line> annex) {

    /**
     * @param decisionNumber of the decision that recognised it
     * @param revocation how it was taken back, once it was
     */
    public record Line(
            UUID recognition,
            UnitRef unit,
            String schoolYear,
            @Nullable IndicatorSetRef set,
            List<Result.Group> groups,
            int level,
            String certificateNumber,
            @Nullable String verificationCode,
            String state,
            @Nullable String decisionNumber,
            @Nullable LocalDate recognisedOn,
            @Nullable Revocation revocation) {

        public Badge badge() {
            return RecognitionWords.badge(state);
        }

        public boolean isRecognised() {
            return state.equals("RECOGNISED");
        }

        /** Absent where the set has no such group. */
        public String points(String code) {
            return groups.stream()
                    .filter(group -> group.code().equals(code))
                    .map(Result.Group::points)
                    .map((BigDecimal points) -> Exact.comma(points))
                    .findFirst()
                    .orElse("–");
        }

        public String levelOf(String code) {
            return groups.stream()
                    .filter(group -> group.code().equals(code))
                    .map(group -> Integer.toString(group.level()))
                    .findFirst()
                    .orElse("–");
        }
    }

    public boolean isRevocation() {
        return kind.equals("REVOCATION");
    }

    public List<Line> lines() {
        return annex == null ? List.of() : annex;
    }

    public LocalDate signedOn() {
        return Vietnam.dayOf(signedAt);
    }

    public String kindWord() {
        return isRevocation() ? "Thu hồi công nhận" : "Công nhận mức độ";
    }

    public Badge badge() {
        return RecognitionWords.decision(isRevocation());
    }
}
