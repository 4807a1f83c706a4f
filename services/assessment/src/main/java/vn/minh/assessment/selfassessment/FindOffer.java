package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.minh.assessment.indicatorset.Crosswalks;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.grading.Crosswalk;
import vn.minh.grading.IndicatorSet;

/** What the unit's last approved dossier of an earlier year has to offer to this one. */
@ApplicationScoped
class FindOffer {

    private final GatherWorksheet worksheet;
    private final KnownEvidences evidence;
    private final Crosswalks crosswalks;

    FindOffer(GatherWorksheet worksheet, KnownEvidences evidence, Crosswalks crosswalks) {
        this.worksheet = worksheet;
        this.evidence = evidence;
        this.crosswalks = crosswalks;
    }

    Uni<List<Proposal>> handle(SelfAssessment dossier, IndicatorSet set) {
        var unit = dossier.about().unit().code();
        return worksheet
                .earlier(dossier)
                .map(found -> found.orElseThrow(() -> nothingEarlier(dossier)))
                .flatMap(earlier -> crosswalk(dossier, earlier, set).map(crosswalk -> Offer.of(earlier, crosswalk)))
                .flatMap(offer -> evidence.of(unit, offer.evidence()).map(known -> offer.proposals(known, unit)));
    }

    /** What somebody recorded of the two versions, else what they show by themselves. */
    private Uni<Crosswalk> crosswalk(SelfAssessment dossier, Earlier earlier, IndicatorSet set) {
        return crosswalks
                .find(dossier.about().set(), earlier.ref())
                .map(found -> found.map(recorded -> new Crosswalk(earlier.set(), set, recorded.mappings()))
                        .orElseGet(() -> Crosswalk.propose(earlier.set(), set)));
    }

    private static Rejected nothingEarlier(SelfAssessment dossier) {
        return new Rejected(new Conflict(
                "nothing-earlier",
                "Đơn vị chưa có hồ sơ tự đánh giá nào được phê duyệt theo bộ chỉ số "
                        + dossier.about().set().code() + " ở năm học trước.",
                "Trả lời các mục như bình thường; từ năm học sau có thể chép từ hồ sơ này."));
    }
}
