package vn.minh.review.appeal;

import static vn.minh.review.externalreview.Reviews.COMMUNE;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.SET;
import static vn.minh.review.externalreview.Reviews.WARD;
import static vn.minh.review.externalreview.Reviews.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.KnownSet;
import vn.minh.review.externalreview.Remark;
import vn.minh.review.externalreview.Reviews;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.State.Concluded;
import vn.minh.review.recognition.Decision;
import vn.minh.review.recognition.Papers;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.State.Recognised;

/** Appeals in every state, against a review that lowered item 1.3.a from 40 to 20 points. */
final class Contests {

    static final LocalDate DUE = LocalDate.parse("2027-01-20");
    static final Standing CHAIR = person("chair", WARD.code());
    static final Standing SECOND = person("second", WARD.code());
    static final Standing THIRD = person("third", "TRUONG-KHAC");
    static final Panel PANEL = new Panel(
            new Panellist("chair", WARD.code()),
            List.of(new Panellist("second", WARD.code()), new Panellist("third", "TRUONG-KHAC")));

    private static final ExternalReview REVIEW = Reviews.concluded();

    private Contests() {}

    static Recognition recognition() {
        return recognition(null);
    }

    static Recognition recognition(@Nullable UUID supersedes) {
        return new Recognition(
                new Recognition.Id(UUID.randomUUID()),
                REVIEW.id().value(),
                REVIEW.dossier(),
                COMMUNE,
                1,
                ((Concluded) REVIEW.state()).result(),
                new Papers(new Decision.Ref(UUID.randomUUID(), "05/QĐ-UBND"), "2026/XA/01", "ABCDEFGHJKMN"),
                supersedes,
                new Recognised("head", NOW),
                1);
    }

    static Appeal filed() {
        var dossier = REVIEW.dossier();
        var about = new Contested(
                UUID.randomUUID(),
                REVIEW.id().value(),
                dossier.selfAssessmentId(),
                dossier.campaignId(),
                dossier.unit(),
                dossier.department(),
                dossier.schoolYear(),
                COMMUNE);
        return Appeal.file(
                        new Appeal.Id(UUID.randomUUID()),
                        about,
                        List.of(new Plea("1.3", "Đủ minh chứng")),
                        "principal",
                        NOW)
                .next();
    }

    static Appeal admitted() {
        return filed().admit(PANEL, DUE, COMMUNE, "head", NOW).next();
    }

    /** The panel gave 35 points where the review gave 20. */
    static Appeal raised() {
        var appeal = admitted();
        return appeal.record(remark("1.3.a", "35", "Đã có đủ ảnh chụp"), sheet(appeal), "second", NOW)
                .orElseThrow()
                .next();
    }

    static Appeal upheld() {
        var appeal = raised();
        return appeal.uphold(sheet(appeal), null, NOW).next();
    }

    static Appeal withdrawn() {
        return filed().withdraw("principal", NOW).next();
    }

    static PanelSheet sheet(Appeal appeal) {
        return PanelSheet.of(SET.set(), REVIEW, appeal);
    }

    static Matter matter(Appeal appeal) {
        return new Matter(appeal, recognition(), REVIEW, new KnownSet(SET.ref(), "OFFICIAL", SET.set()));
    }

    static Remark remark(String item, String points, @Nullable String reason) {
        return new Remark(item, null, points, reason);
    }
}
