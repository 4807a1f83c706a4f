package vn.minh.assessment.selfassessment;

import java.util.ArrayList;
import java.util.List;
import vn.minh.assessment.selfassessment.State.Approved;
import vn.minh.assessment.selfassessment.State.CouncilSigned;
import vn.minh.assessment.selfassessment.State.Draft;
import vn.minh.assessment.selfassessment.State.Opened;
import vn.minh.assessment.selfassessment.State.Returned;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

/** Who may do what with a dossier. Of another unit it looks absent; its own department may read it. */
final class Rights {

    private Rights() {}

    static SelfAssessment reader(SelfAssessment dossier, Actor actor) {
        var about = dossier.about();
        var isOfDepartment = actor.has(Role.DEPARTMENT_OFFICER) && actor.worksFor(about.department());
        if (!actor.worksFor(about.unit().code()) && !isOfDepartment) {
            throw absent(dossier);
        }
        return dossier;
    }

    static void council(SelfAssessment dossier, Actor actor) {
        own(dossier, actor);
        if (!isCouncil(actor)) {
            throw new Rejected(new Forbidden(
                    "Chỉ thành viên hội đồng tự đánh giá mới được làm việc này.",
                    "Nhờ hội đồng tự đánh giá của đơn vị thực hiện."));
        }
    }

    /** Of a school the principal; of an authority, for its own dossier, its head. */
    static void head(SelfAssessment dossier, Actor actor) {
        own(dossier, actor);
        if (!isHead(dossier, actor)) {
            throw new Rejected(new Forbidden(
                    "Chỉ người đứng đầu đơn vị mới được phê duyệt hoặc gửi lại hồ sơ tự đánh giá.",
                    "Nhờ người đứng đầu đơn vị thực hiện."));
        }
    }

    /** The moves that would not be refused for who the actor is or where the dossier stands. */
    static List<String> moves(SelfAssessment dossier, Actor actor) {
        if (!actor.worksFor(dossier.about().unit().code())) {
            return List.of();
        }
        var moves = new ArrayList<String>();
        switch (dossier.state()) {
            case Opened _ -> addIf(isCouncil(actor), moves, "answer");
            case Draft _, Returned _ -> {
                addIf(isCouncil(actor), moves, "answer");
                addIf(isCouncil(actor), moves, "sign");
            }
            case CouncilSigned signed -> {
                var isHead = isHead(dossier, actor);
                addIf(isHead && !signed.signature().by().equals(actor.id()), moves, "approve");
                addIf(isHead, moves, "send-back");
            }
            case Approved _ -> {}
        }
        return List.copyOf(moves);
    }

    private static void own(SelfAssessment dossier, Actor actor) {
        if (!actor.worksFor(dossier.about().unit().code())) {
            throw absent(dossier);
        }
    }

    private static boolean isCouncil(Actor actor) {
        return actor.has(Role.COUNCIL);
    }

    private static boolean isHead(SelfAssessment dossier, Actor actor) {
        return actor.has(dossier.about().unit().kind().isAuthority() ? Role.AUTHORITY_HEAD : Role.PRINCIPAL);
    }

    private static void addIf(boolean may, List<String> moves, String move) {
        if (may) {
            moves.add(move);
        }
    }

    private static Rejected absent(SelfAssessment dossier) {
        return new Rejected(new NotFound(SelfAssessment.WHAT, dossier.id().toString()));
    }
}
