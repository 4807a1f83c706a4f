package vn.minh.assessment.selfassessment;

import static vn.minh.assessment.selfassessment.Dossiers.COMMUNE;
import static vn.minh.assessment.selfassessment.Dossiers.NOW;

import vn.minh.assessment.SmallSet;
import vn.minh.assessment.council.Standing;
import vn.minh.domain.Rejected;

/** Whether a move is taken, whatever the reason it is not. */
final class Attempt {

    private Attempt() {}

    static boolean answers(SelfAssessment dossier, Standing who, String item) {
        return isTaken(() -> dossier.answer(SmallSet.READ, item, who, NOW));
    }

    static boolean signs(SelfAssessment dossier, Standing who) {
        return isTaken(() -> dossier.sign(Sheets.full(), SmallSet.READ, who, NOW));
    }

    static boolean approves(SelfAssessment dossier, Standing who) {
        return isTaken(
                () -> dossier.approve(Dossiers.frozen(Dossiers.FIRST), "first", COMMUNE, Dossiers.DATES, who, NOW));
    }

    static boolean sendsBack(SelfAssessment dossier, Standing who) {
        return isTaken(() -> dossier.sendBack("thiếu", who, NOW));
    }

    private static boolean isTaken(Runnable move) {
        try {
            move.run();
            return true;
        } catch (Rejected _) {
            return false;
        }
    }
}
