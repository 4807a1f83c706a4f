package vn.minh.assessment.selfassessment.checks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.KnownEvidence;
import vn.minh.assessment.selfassessment.Window;

/** Cited evidence was over before the campaign opened, or is not yet in force: it proves another year. */
record EvidenceOutOfForce() implements Rule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Override
    public Stream<Finding> on(Desk desk) {
        var window = desk.window();
        return window == null
                ? Stream.empty()
                : desk.asked()
                        .flatMap(asked -> asked.answer().evidence().stream().<Finding>mapMulti((id, next) -> {
                            var found = finding(asked, desk.evidence(id), window);
                            if (found != null) {
                                next.accept(found);
                            }
                        }));
    }

    private static @Nullable Finding finding(Desk.Asked asked, @Nullable KnownEvidence known, Window window) {
        if (known == null
                || known.content() == null
                || known.effect() == null
                || known.effect().stillValid()) {
            return null;
        }
        var effect = known.effect();
        var code = known.content().code();
        var why = window.isAfter(effect)
                ? over(effect.to(), window)
                : window.isBefore(effect) ? early(effect.from(), window) : null;
        return why == null
                ? null
                : Finding.missing(
                                "evidence-out-of-force",
                                asked.place(),
                                "evidence",
                                "Minh chứng " + code + " của mục " + asked.code() + why,
                                "Thay minh chứng khác, sửa ngày hiệu lực, hoặc đánh dấu “còn hiệu lực” nếu văn bản vẫn được áp dụng, rồi ký lại.")
                        .about(known.id().toString());
    }

    private static String over(@Nullable LocalDate to, Window window) {
        return " hết hiệu lực ngày " + said(to) + ", trước ngày mở đợt đánh giá (" + said(window.from()) + ").";
    }

    private static String early(@Nullable LocalDate from, Window window) {
        return " có hiệu lực từ ngày " + said(from) + ", sau ngày cuối của đợt đánh giá (" + said(window.to()) + ").";
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
