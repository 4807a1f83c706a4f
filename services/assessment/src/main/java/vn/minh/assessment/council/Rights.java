package vn.minh.assessment.council;

import java.util.ArrayList;
import java.util.List;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

/** Who may do what with a council. To another unit its dossier looks absent, and so it does to who is only asked. */
final class Rights {

    private Rights() {}

    static void compose(Dossier dossier, Standing standing) {
        known(dossier, standing);
        if (!standing.mayCompose()) {
            throw new Rejected(new Forbidden(
                    "Chỉ thủ trưởng đơn vị mới được ra quyết định về Hội đồng tự đánh giá.",
                    "Nhờ thủ trưởng đơn vị thực hiện."));
        }
    }

    static void assign(Dossier dossier, Standing standing) {
        known(dossier, standing);
        if (!standing.mayAssign()) {
            throw new Rejected(new Forbidden(
                    "Chỉ thủ trưởng đơn vị, chủ tịch, phó chủ tịch hoặc thư ký Hội đồng mới được phân công.",
                    "Nhờ thư ký Hội đồng hoặc thủ trưởng đơn vị thực hiện."));
        }
    }

    static void read(Dossier dossier, Standing standing) {
        var actor = standing.actor();
        var isOfDepartment = actor.has(Role.DEPARTMENT_OFFICER) && actor.worksFor(dossier.department());
        var isOfUnit = standing.isOfUnit()
                && (standing.isHead()
                        || actor.has(Role.COUNCIL)
                        || actor.has(Role.PRINCIPAL)
                        || actor.has(Role.AUTHORITY_HEAD)
                        || actor.has(Role.AUTHORITY_OFFICER));
        if (!isOfDepartment && !isOfUnit && !actor.has(Role.ADMINISTRATOR)) {
            throw absent(dossier);
        }
    }

    /** The moves that would not be refused for who the actor is or where the dossier stands. */
    static List<String> moves(Dossier dossier, Standing standing) {
        var moves = new ArrayList<String>();
        if (dossier.approved()) {
            return moves;
        }
        if (standing.mayCompose()) {
            moves.add("change");
        }
        if (standing.mayAssign()) {
            moves.add("assign");
            moves.add("ask");
        }
        return List.copyOf(moves);
    }

    private static void known(Dossier dossier, Standing standing) {
        if (!standing.isOfUnit() && !standing.actor().has(Role.ADMINISTRATOR)) {
            throw absent(dossier);
        }
    }

    private static Rejected absent(Dossier dossier) {
        return new Rejected(new NotFound("self-assessment", dossier.id().toString()));
    }
}
