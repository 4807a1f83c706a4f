package vn.minh.assessment.selfassessment;

import vn.minh.assessment.council.Standing;
import vn.minh.assessment.selfassessment.State.Approved;
import vn.minh.assessment.selfassessment.State.CouncilSigned;
import vn.minh.assessment.selfassessment.State.Draft;
import vn.minh.assessment.selfassessment.State.Opened;
import vn.minh.assessment.selfassessment.State.Returned;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.grading.IndicatorSet;

/** Who comments: the council on the criteria each sees, the head and her delegate on all; while the work is open. */
final class Commenting {

    private Commenting() {}

    static void read(SelfAssessment dossier, Standing standing) {
        Rights.own(dossier, standing);
        if (!isWide(standing)) {
            Rights.council(dossier, standing);
        }
    }

    static boolean sees(Standing standing, String criterion) {
        return isWide(standing) || standing.hasCriterion(criterion);
    }

    static void write(SelfAssessment dossier, Standing standing, IndicatorSet set, String criterion) {
        read(dossier, standing);
        requireKnown(set, criterion);
        if (!sees(standing, criterion)) {
            throw new Rejected(new Forbidden(
                    "Tiêu chí " + criterion + " đã phân công cho thành viên khác của Hội đồng.",
                    "Trao đổi trực tiếp với người được phân công, hoặc nhờ thư ký Hội đồng góp ý."));
        }
        switch (dossier.state()) {
            case Opened _, Draft _ -> {}
            case CouncilSigned signed -> {
                if (signed.supplement() != null) {
                    requireReturned(signed.supplement(), criterion);
                }
            }
            case Returned returned -> requireReturned(returned, criterion);
            case Approved _ -> throw new Rejected(new IllegalMove(SelfAssessment.WHAT, "APPROVED", "comment"));
        }
    }

    private static boolean isWide(Standing standing) {
        return standing.isHead() || standing.isDelegate();
    }

    private static void requireKnown(IndicatorSet set, String criterion) {
        var isKnown = set.groups().stream()
                .flatMap(group -> group.criteria().stream())
                .anyMatch(one -> one.code().equals(criterion));
        if (!isKnown) {
            throw new Rejected(new Invalid(new Fault(
                    "unknown-criterion",
                    "criterion",
                    "Bộ chỉ số " + set.code() + " không có tiêu chí “" + criterion + "”.",
                    "Chọn một tiêu chí của bộ chỉ số này.")));
        }
    }

    private static void requireReturned(Returned returned, String criterion) {
        if (!returned.criteria().contains(criterion)) {
            throw new Rejected(new Invalid(new Fault(
                    "criterion-closed",
                    "criterion",
                    "Hồ sơ chỉ được trả để bổ sung tiêu chí " + String.join(", ", returned.criteria())
                            + "; không góp ý thêm cho tiêu chí " + criterion + ".",
                    "Chỉ góp ý cho tiêu chí được yêu cầu bổ sung.")));
        }
    }
}
