package vn.minh.assessment.selfassessment.checks;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.KnownEvidence;

/** Cited evidence is not stored, or not the unit's: nothing could be sealed. */
record EvidenceNotStored() implements Rule {

    @Override
    public Stream<Finding> on(Desk desk) {
        return desk.asked()
                .flatMap(asked -> asked.answer().evidence().stream()
                        .filter(id -> !isCitable(desk.evidence(id), desk.unit()))
                        .map(id -> finding(asked, id)));
    }

    private static boolean isCitable(@Nullable KnownEvidence known, String unit) {
        return known != null && known.citableBy(unit) != null;
    }

    private static Finding finding(Desk.Asked asked, UUID id) {
        return Finding.missing(
                        "evidence-not-stored",
                        asked.place(),
                        "evidence",
                        "Minh chứng " + id + " của mục " + asked.code() + " chưa được lưu, hoặc không phải của đơn vị.",
                        "Tải minh chứng lên cho xong, hoặc bỏ trích dẫn, rồi ký lại.")
                .about(id.toString());
    }
}
