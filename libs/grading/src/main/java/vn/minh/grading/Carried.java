package vn.minh.grading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What came over a crosswalk.
 *
 * @param answers to the later version
 * @param open items of the later version that were answered before and must be answered anew, and new ones; in its order
 * @param explanations one for every mapping whose points changed or whose items are open
 */
public record Carried(Answers answers, List<String> open, List<Explanation> explanations) {

    public enum Reason {
        OTHER_KIND("Chỉ tiêu {from} ({kind}) nay là chỉ tiêu {to} ({kindNow}) nên phải trả lời lại"),
        OTHER_MAXIMUM("Điểm tối đa của chỉ tiêu {to} đổi từ {max} thành {maxNow} nên phải chấm lại"),
        NOT_ACCEPTED("Câu trả lời của chỉ tiêu {from} không còn hợp lệ ở chỉ tiêu {to} nên phải trả lời lại"),
        OTHER_RULE("Cách tính điểm của chỉ tiêu {to} đã đổi; câu trả lời cũ giữ nguyên và được tính lại"),
        SPLIT("Chỉ tiêu {from} được tách thành {to} nên phải trả lời lại từng chỉ tiêu"),
        MERGED("Các chỉ tiêu {from} được gộp thành {to} mà không cộng được câu trả lời cũ nên phải trả lời lại"),
        RETIRED("Chỉ tiêu {from} không còn trong phiên bản mới"),
        NEW("Chỉ tiêu {to} là chỉ tiêu mới, cần trả lời");

        private final String template;

        Reason(String template) {
            this.template = template;
        }
    }

    /**
     * Why points are not what they were.
     *
     * @param before points of the earlier items together
     * @param after points of the later items together, as carried
     * @param numbers what the sentence needs besides, by name
     */
    public record Explanation(
            Reason reason,
            List<String> from,
            List<String> to,
            BigDecimal before,
            BigDecimal after,
            Map<String, String> numbers) {

        public Explanation {
            from = List.copyOf(from);
            to = List.copyOf(to);
            before = Decimals.exact(before);
            after = Decimals.exact(after);
            numbers = Map.copyOf(numbers);
        }

        /** In Vietnamese, with the old and the new points. */
        public String sentence() {
            var values = new HashMap<>(numbers);
            values.put("from", String.join(", ", from));
            values.put("to", String.join(", ", to));
            values.put("before", Vietnamese.number(before));
            values.put("after", Vietnamese.number(after));
            return Vietnamese.fill(reason.template + ": trước {before} điểm, nay {after} điểm.", values);
        }
    }

    public Carried {
        open = List.copyOf(open);
        explanations = List.copyOf(explanations);
    }
}
