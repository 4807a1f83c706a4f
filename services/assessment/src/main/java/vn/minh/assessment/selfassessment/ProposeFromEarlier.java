package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.council.Standings;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.grading.IndicatorSet;

/**
 * Use case: the council asks what its last approved dossier of an earlier year has to offer (chép từ năm trước). Doing it
 * twice offers nothing twice, and nothing that was dismissed. Any member may ask; each sees what is hers to answer.
 */
@ApplicationScoped
public class ProposeFromEarlier {

    public record Command(SelfAssessment.Id id, Actor member) {}

    private final SelfAssessments selfAssessments;
    private final GatherWorksheet worksheet;
    private final KnownEvidences evidence;
    private final Proposals proposals;
    private final IndicatorSets sets;
    private final Standings standings;
    private final ReadProposals read;
    private final AllOrNothing together;

    ProposeFromEarlier(
            SelfAssessments selfAssessments,
            GatherWorksheet worksheet,
            KnownEvidences evidence,
            Proposals proposals,
            IndicatorSets sets,
            Standings standings,
            ReadProposals read,
            AllOrNothing together) {
        this.selfAssessments = selfAssessments;
        this.worksheet = worksheet;
        this.evidence = evidence;
        this.proposals = proposals;
        this.sets = sets;
        this.standings = standings;
        this.read = read;
        this.together = together;
    }

    public Uni<List<Proposal>> handle(Command command) {
        return together.run(() -> selfAssessments
                .forAnswer(command.id())
                .flatMap(dossier -> standings
                        .of(dossier.id().value(), dossier.about().unit(), command.member())
                        .invoke(member -> Rights.council(dossier, member))
                        .chain(() -> offer(dossier)))
                .chain(() -> read.handle(command.id(), command.member())));
    }

    private Uni<Void> offer(SelfAssessment dossier) {
        var open = OpenWork.of(dossier, "copy");
        var ref = dossier.about().set();
        return sets.get(ref.code(), ref.version())
                .flatMap(set -> worksheet
                        .earlier(dossier)
                        .map(found -> found.orElseThrow(() -> nothingEarlier(dossier)))
                        .flatMap(earlier -> found(dossier, earlier, set.content()))
                        .flatMap(all -> proposals.offer(
                                dossier.id(),
                                all.stream()
                                        .filter(one -> open.includes(set.content(), one.item()))
                                        .toList())));
    }

    private Uni<List<Proposal>> found(SelfAssessment dossier, Earlier earlier, IndicatorSet set) {
        var unit = dossier.about().unit().code();
        var offer = new Offer(earlier, set, Offer.sameCodes(earlier.set(), set));
        return evidence.of(unit, offer.evidence()).map(known -> offer.proposals(known, unit));
    }

    private static Rejected nothingEarlier(SelfAssessment dossier) {
        return new Rejected(new Conflict(
                "nothing-earlier",
                "Đơn vị chưa có hồ sơ tự đánh giá nào được phê duyệt theo bộ chỉ số "
                        + dossier.about().set().code() + " ở năm học trước.",
                "Trả lời các mục như bình thường; từ năm học sau có thể chép từ hồ sơ này."));
    }
}
