package vn.minh.evidence.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/**
 * Which pieces of a unit somebody looks for; what is absent does not matter.
 *
 * @param unit code; absent for her own
 * @param criterion any that it serves
 * @param text words that stand in title, code or document number, in any order, accents or not
 * @param state its name
 * @param sha256 announced or kept, hex: whether a file is in the store already
 */
public record EvidenceQuery(
        @Nullable String unit,
        @Nullable String criterion,
        @Nullable String text,
        @Nullable String state,
        @Nullable String sha256) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;

    /** An empty field of a form asks nothing. */
    public EvidenceQuery {
        unit = orNull(unit);
        criterion = orNull(criterion);
        text = orNull(text);
        state = orNull(state);
        sha256 = orNull(sha256);
    }

    private static @Nullable String orNull(@Nullable String said) {
        return said == null || said.isBlank() ? null : said;
    }

    /** The same as the store knows things, or refused with every fault at once. */
    public EvidenceQuery checked() {
        var faults = new ArrayList<Fault>();
        if (text != null && (text.length() > LONGEST || words().size() > MOST_WORDS || text.indexOf(0) >= 0)) {
            faults.add(new Fault(
                    "text",
                    "text",
                    "Nội dung tìm dài quá " + LONGEST + " ký tự hoặc nhiều hơn " + MOST_WORDS + " từ.",
                    "Tìm bằng vài từ trong tên, mã hoặc số, ký hiệu văn bản."));
        }
        if (state != null
                && Stream.of(State.Status.values()).noneMatch(one -> one.name().equals(state))) {
            faults.add(new Fault(
                    "state",
                    "state",
                    "“" + state + "” không phải trạng thái của minh chứng.",
                    "Chọn một trong: ANNOUNCED, STORED, SEALED, REFUSED, DROPPED."));
        }
        var hash = sha256 == null ? null : sha256.toLowerCase(Locale.ROOT);
        if (hash != null && !Sha256.isHash(hash)) {
            faults.add(new Fault(
                    "sha256",
                    "sha256",
                    "Mã băm SHA-256 không phải 64 chữ số thập lục phân.",
                    "Tính SHA-256 của tệp rồi tìm lại."));
        }
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
        return new EvidenceQuery(unit, criterion, text, state, hash);
    }

    /** Each must be found. */
    public List<String> words() {
        return text == null ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
