package vn.minh.assessment.selfassessment.checks;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.KnownEvidence;

/** A cited page is gone or has changed since it was kept: a reviewer who opens it sees something else. */
record LinkNoLongerAsSubmitted() implements Rule {

    @Override
    public Stream<Finding> on(Desk desk) {
        return desk.asked()
                .flatMap(asked -> asked.answer().evidence().stream().<Finding>mapMulti((id, next) -> {
                    var known = desk.evidence(id);
                    var why = known == null ? null : why(known);
                    if (known != null && why != null) {
                        next.accept(finding(asked, id, known, why));
                    }
                }));
    }

    private static @Nullable String why(KnownEvidence known) {
        return switch (known.link()) {
            case DEAD -> "không còn mở được";
            case CHANGED -> "đã thay đổi so với bản chụp được lưu";
            case SAME -> null;
            case null -> null;
        };
    }

    private static Finding finding(Desk.Asked asked, UUID id, KnownEvidence known, String why) {
        var code = known.content() == null ? id.toString() : known.content().code();
        return Finding.unverifiable(
                        "link-no-longer-as-submitted",
                        asked.place(),
                        "evidence",
                        "Trang của minh chứng " + code + " ở mục " + asked.code() + " " + why + ".",
                        "Đoàn đánh giá vẫn xem được bản chụp; nên nộp nội dung bằng tệp hoặc thay bằng trang còn mở được.")
                .about(id.toString());
    }
}
