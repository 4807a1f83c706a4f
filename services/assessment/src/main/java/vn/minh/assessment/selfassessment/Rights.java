package vn.minh.assessment.selfassessment;

import java.util.ArrayList;
import java.util.List;
import vn.minh.assessment.council.Standing;
import vn.minh.assessment.selfassessment.State.Approved;
import vn.minh.assessment.selfassessment.State.CouncilSigned;
import vn.minh.assessment.selfassessment.State.Draft;
import vn.minh.assessment.selfassessment.State.Opened;
import vn.minh.assessment.selfassessment.State.Returned;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Place;

/** Who may do what with a dossier. Of another unit it looks absent; its own department may read it. */
final class Rights {

    private Rights() {}

    /** How much she sees; to whom nothing of it belongs it looks absent. */
    static Sight reader(SelfAssessment dossier, Standing standing) {
        var actor = standing.actor();
        if (actor.has(Role.DEPARTMENT_OFFICER) && actor.worksFor(dossier.about().department())) {
            return Sight.WHOLE;
        }
        own(dossier, standing);
        if (isOfTheHouse(standing) || standing.isDelegate() || standing.hasEveryCriterion()) {
            return Sight.WHOLE;
        }
        if (standing.isOnCouncil()) {
            return Sight.OWN_CRITERIA;
        }
        if (!standing.asks().isEmpty()) {
            return Sight.ASKED;
        }
        // Of the council by her role but not of this one: that it stands open, and who is on it, is no secret to her.
        if (actor.has(Role.COUNCIL)) {
            return Sight.OWN_CRITERIA;
        }
        throw absent(dossier);
    }

    /** On the council of this dossier. */
    static void council(SelfAssessment dossier, Standing standing) {
        own(dossier, standing);
        if (!standing.actor().has(Role.COUNCIL)) {
            throw forbidden(
                    "Chỉ thành viên hội đồng tự đánh giá mới được làm việc này.",
                    "Nhờ hội đồng tự đánh giá của đơn vị thực hiện.");
        }
        var council = standing.council();
        if (council == null) {
            throw new Rejected(new Conflict(
                    "no-council",
                    "Hồ sơ này chưa có Hội đồng tự đánh giá.",
                    "Đề nghị thủ trưởng đơn vị ra quyết định thành lập Hội đồng trước."));
        }
        if (!standing.isOnCouncil()) {
            throw forbidden(
                    "Bạn không có trong Hội đồng tự đánh giá theo quyết định số "
                            + council.composition().number() + ".",
                    "Đề nghị thủ trưởng đơn vị bổ sung bạn vào Hội đồng, hoặc nhờ thành viên Hội đồng thực hiện.");
        }
    }

    /** On the council, and the item's criterion is hers or nobody's. An item the set does not have is no matter of rights. */
    static void answer(SelfAssessment dossier, Standing standing, IndicatorSet set, String item) {
        council(dossier, standing);
        set.places()
                .filter(place -> place.item().code().equals(item))
                .map(place -> place.criterion().code())
                .filter(criterion -> !standing.hasCriterion(criterion))
                .findFirst()
                .ifPresent(criterion -> {
                    throw forbidden(
                            "Tiêu chí " + criterion + " đã phân công cho thành viên khác của Hội đồng.",
                            "Nhờ người được phân công trả lời, hoặc đề nghị thư ký Hội đồng phân công lại.");
                });
    }

    /** For the council: chair, vice chair or secretary. */
    static void sign(SelfAssessment dossier, Standing standing) {
        council(dossier, standing);
        if (!standing.maySign()) {
            throw forbidden(
                    "Chỉ chủ tịch, phó chủ tịch hoặc thư ký Hội đồng mới được ký biên bản thay mặt Hội đồng.",
                    "Nhờ chủ tịch, phó chủ tịch hoặc thư ký Hội đồng ký.");
        }
    }

    /** Of a school the principal; of an authority, for its own dossier, its head; in her place a delegate in her days. */
    static void head(SelfAssessment dossier, Standing standing) {
        own(dossier, standing);
        if (!standing.isHead() && !standing.isDelegate()) {
            throw Delegation.refused(standing);
        }
    }

    /** The moves that would not be refused for who the actor is or where the dossier stands. */
    static List<String> moves(SelfAssessment dossier, Standing standing, IndicatorSet set) {
        if (!isOwn(dossier, standing)) {
            return List.of();
        }
        var moves = new ArrayList<String>();
        addIf(standing.council() == null && standing.isHead() && !isSubmitted(dossier), moves, "found-council");
        switch (dossier.state()) {
            case Opened _ -> addIf(!answerable(dossier, standing, set).isEmpty(), moves, "answer");
            case Draft _, Returned _ -> {
                addIf(!answerable(dossier, standing, set).isEmpty(), moves, "answer");
                addIf(standing.maySign(), moves, "sign");
            }
            case CouncilSigned signed -> {
                var approves = standing.isHead() || standing.isDelegate();
                var hasSigned = signed.signature().by().equals(standing.actor().id());
                addIf(approves && !hasSigned, moves, "approve");
                addIf(approves, moves, "send-back");
            }
            case Approved _ -> {}
        }
        return List.copyOf(moves);
    }

    /** The items she may answer now, in the set's order. */
    static List<String> answerable(SelfAssessment dossier, Standing standing, IndicatorSet set) {
        return set.places()
                .filter(place -> place.item().kind().answerable())
                .filter(place -> isOpen(dossier.state(), place))
                .filter(place -> standing.hasCriterion(place.criterion().code()))
                .map(place -> place.item().code())
                .toList();
    }

    private static boolean isSubmitted(SelfAssessment dossier) {
        return dossier.state() instanceof Approved;
    }

    private static boolean isOpen(State state, Place place) {
        return switch (state) {
            case Opened _, Draft _ -> true;
            case Returned returned ->
                returned.criteria().contains(place.criterion().code());
            case CouncilSigned _, Approved _ -> false;
        };
    }

    /** Those who answer for the unit, whatever the council is. */
    private static boolean isOfTheHouse(Standing standing) {
        var actor = standing.actor();
        return actor.has(Role.PRINCIPAL) || actor.has(Role.AUTHORITY_HEAD) || actor.has(Role.AUTHORITY_OFFICER);
    }

    static void own(SelfAssessment dossier, Standing standing) {
        if (!isOwn(dossier, standing)) {
            throw absent(dossier);
        }
    }

    private static boolean isOwn(SelfAssessment dossier, Standing standing) {
        return standing.actor().worksFor(dossier.about().unit().code());
    }

    private static void addIf(boolean may, List<String> moves, String move) {
        if (may) {
            moves.add(move);
        }
    }

    private static Rejected forbidden(String why, String next) {
        return new Rejected(new Forbidden(why, next));
    }

    static Rejected absent(SelfAssessment dossier) {
        return new Rejected(new NotFound(SelfAssessment.WHAT, dossier.id().toString()));
    }

    /** Exactly what was signed, and not by who signed it. */
    static void approval(State.Signature signature, String fingerprint, Standing head) {
        if (!signature.fingerprint().equals(fingerprint)) {
            throw new Rejected(new Conflict(
                    "other-fingerprint",
                    "Nội dung bạn phê duyệt không phải nội dung hội đồng vừa ký.",
                    "Mở lại hồ sơ, xem bản đang chờ phê duyệt rồi phê duyệt đúng bản đó."));
        }
        if (signature.by().equals(head.actor().id())) {
            throw new Rejected(new Forbidden(
                    "Người đã thay mặt hội đồng ký hồ sơ thì không được phê duyệt chính hồ sơ đó.",
                    "Gửi lại hội đồng để thành viên khác ký, rồi phê duyệt."));
        }
    }
}
