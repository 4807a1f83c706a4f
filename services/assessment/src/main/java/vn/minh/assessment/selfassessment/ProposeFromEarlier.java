package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.council.Standings;
import vn.minh.domain.Actor;

/**
 * Use case: the council asks what its last approved dossier of an earlier year has to offer (chép từ năm trước). Doing it
 * twice offers nothing twice, and nothing that was dismissed. Any member may ask; each sees what is hers to answer.
 */
@ApplicationScoped
public class ProposeFromEarlier {

    public record Command(SelfAssessment.Id id, Actor member) {}

    private final SelfAssessments selfAssessments;
    private final FindOffer offer;
    private final Proposals proposals;
    private final SeeDossier see;
    private final Standings standings;
    private final ReadProposals read;
    private final AllOrNothing together;

    ProposeFromEarlier(
            SelfAssessments selfAssessments,
            FindOffer offer,
            Proposals proposals,
            SeeDossier see,
            Standings standings,
            ReadProposals read,
            AllOrNothing together) {
        this.selfAssessments = selfAssessments;
        this.offer = offer;
        this.proposals = proposals;
        this.see = see;
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
                        .chain(() -> propose(dossier)))
                .chain(() -> read.handle(command.id(), command.member())));
    }

    private Uni<Void> propose(SelfAssessment dossier) {
        var open = OpenWork.of(dossier, "copy");
        return see.set(dossier)
                .flatMap(set -> offer.handle(dossier, set)
                        .map(all -> all.stream()
                                .filter(one -> open.includes(set, one.item()))
                                .toList()))
                .flatMap(all -> proposals.offer(dossier.id(), all));
    }
}
