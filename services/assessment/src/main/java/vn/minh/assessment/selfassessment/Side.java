package vn.minh.assessment.selfassessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.contracts.Result;

/**
 * One side of a comparison: a round as frozen, or the answers of now.
 *
 * @param round absent: the answers of now, not signed
 * @param result absent where it would tell what others answered
 */
public record Side(@Nullable Integer round, @Nullable Result result, Map<String, Content> items) {

    private static final Content NOTHING = new Content(null, Remarks.NONE, List.of());

    /**
     * @param code of the evidence, absent while it is not stored, as is its version
     */
    public record Cited(
            UUID id, @Nullable String code, @Nullable Integer version) {}

    /** What was said of one item. */
    public record Content(@Nullable Answer answer, Remarks remarks, List<Cited> evidence) {

        /** 4.50 and 4.5 are the same answer. */
        boolean isSameAs(Content other) {
            return Objects.equals(plain(answer), plain(other.answer))
                    && remarks.equals(other.remarks)
                    && evidence.equals(other.evidence);
        }

        private static @Nullable Answer plain(@Nullable Answer answer) {
            return answer == null
                    ? null
                    : new Answer(
                            answer.item(),
                            answer.met(),
                            plain(answer.amount()),
                            plain(answer.points()),
                            answer.fields(),
                            answer.notApplicable());
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
            return value == null ? null : value.stripTrailingZeros();
        }
    }

    /** Before a signature a result would tell what others answered. */
    Side withoutDraftResult() {
        return round == null ? new Side(null, null, items) : this;
    }

    Content of(String item) {
        return items.getOrDefault(item, NOTHING);
    }

    static Side of(Frozen frozen) {
        var items = new HashMap<String, Content>();
        frozen.answers().forEach(answer -> {
            var cited = frozen.evidence().stream()
                    .filter(one -> one.item().equals(answer.item()))
                    .map(one -> new Cited(one.evidenceId(), one.code(), one.version()))
                    .toList();
            var remarks = frozen.remarks().getOrDefault(answer.item(), Remarks.NONE);
            items.put(answer.item(), new Content(answer, remarks, cited));
        });
        return new Side(frozen.round(), frozen.result(), items);
    }

    static Side ofNow(List<GivenAnswer> answers, Map<UUID, KnownEvidence> evidence, List<Share> shares, Result result) {
        var items = new HashMap<String, Content>();
        answers.forEach(answer -> {
            var cited = answer.evidence().stream()
                    .map(id -> cited(id, evidence.get(id)))
                    .toList();
            items.put(answer.item(), new Content(answer.toContract(), answer.remarks(), cited));
        });
        shares.forEach(share -> items.put(share.item(), new Content(share.toContract(), Remarks.NONE, List.of())));
        return new Side(null, result, items);
    }

    private static Cited cited(UUID id, @Nullable KnownEvidence known) {
        var content = known == null ? null : known.content();
        return content == null ? new Cited(id, null, null) : new Cited(id, content.code(), content.version());
    }
}
