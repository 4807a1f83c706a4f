package vn.minh.review.appeal;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Event;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.AppealAdmittedV1;
import vn.minh.contracts.review.AppealDismissedV1;
import vn.minh.contracts.review.AppealFiledV1;
import vn.minh.contracts.review.AppealFindingRecordedV1;
import vn.minh.contracts.review.AppealUpheldV1;
import vn.minh.contracts.review.AppealWithdrawnV1;

/** Words for what happened to an appeal. No name of a person and no reason is among them: facts are kept for ever. */
record Facts(Appeal appeal) {

    Event filed() {
        var about = appeal.about();
        return new AppealFiledV1(
                id(),
                about.recognition(),
                about.review(),
                about.selfAssessment(),
                about.campaign(),
                about.unit(),
                about.department(),
                about.authority(),
                appeal.criteria(),
                appeal.filedBy(),
                appeal.filedAt());
    }

    Event admitted(State.Admitted admitted, UnitRef authority) {
        return new AppealAdmittedV1(
                id(),
                appeal.about().selfAssessment(),
                authority,
                admitted.panel().everybody().stream().map(Panellist::person).toList(),
                admitted.panel().chair().person(),
                admitted.dueOn(),
                admitted.by(),
                admitted.at());
    }

    Event recorded(PanelFinding finding) {
        return new AppealFindingRecordedV1(
                id(), finding.item(), finding.points(), finding.recordedBy(), finding.recordedAt());
    }

    Event upheld(Result result, String by, Instant at) {
        var about = appeal.about();
        return new AppealUpheldV1(id(), about.recognition(), about.review(), about.selfAssessment(), result, by, at);
    }

    Event dismissed(String by, Instant at) {
        var about = appeal.about();
        return new AppealDismissedV1(id(), about.recognition(), about.review(), about.selfAssessment(), by, at);
    }

    Event withdrawn(String by, Instant at) {
        return new AppealWithdrawnV1(id(), appeal.about().selfAssessment(), by, at);
    }

    private UUID id() {
        return appeal.id().value();
    }
}
