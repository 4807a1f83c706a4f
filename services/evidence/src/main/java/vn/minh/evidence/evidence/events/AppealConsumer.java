package vn.minh.evidence.evidence.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.review.AppealAdmittedV1;
import vn.minh.contracts.review.AppealDismissedV1;
import vn.minh.contracts.review.AppealEvent;
import vn.minh.contracts.review.AppealFiledV1;
import vn.minh.contracts.review.AppealFindingRecordedV1;
import vn.minh.contracts.review.AppealUpheldV1;
import vn.minh.contracts.review.AppealWithdrawnV1;
import vn.minh.evidence.evidence.EmpanelAppeal;
import vn.minh.messaging.Reader;

/** Review says who decides on an appeal: the panel reads what the dossier seals until it decided. */
@ApplicationScoped
class AppealConsumer implements Reader<AppealEvent> {

    private final EmpanelAppeal empanel;

    AppealConsumer(EmpanelAppeal empanel) {
        this.empanel = empanel;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<AppealEvent> events() {
        return AppealEvent.class;
    }

    @Override
    public Uni<?> handle(AppealEvent event) {
        return switch (event) {
            case AppealAdmittedV1 admitted ->
                empanel.handle(
                        new EmpanelAppeal.Command(admitted.appealId(), admitted.selfAssessmentId(), admitted.panel()));
            case AppealUpheldV1 upheld -> over(upheld.appealId(), upheld.selfAssessmentId());
            case AppealDismissedV1 dismissed -> over(dismissed.appealId(), dismissed.selfAssessmentId());
            case AppealWithdrawnV1 withdrawn -> over(withdrawn.appealId(), withdrawn.selfAssessmentId());
            case AppealFiledV1 _, AppealFindingRecordedV1 _ -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> over(UUID appeal, UUID dossier) {
        return empanel.handle(new EmpanelAppeal.Command(appeal, dossier, List.of()));
    }
}
