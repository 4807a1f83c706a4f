package vn.minh.assessment.selfassessment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Dates;
import vn.minh.assessment.selfassessment.State.Returned;
import vn.minh.contracts.assessment.Submission;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Vietnam;

/** The day a unit has to submit by, and whether it did. Late is recorded, never refused. */
final class DueDay {

    private DueDay() {}

    /**
     * The unit's extension, or else the usual day.
     *
     * @param dates of the campaign, as they bind the unit's authority
     */
    static LocalDate of(SelfAssessment dossier, Dates dates) {
        var extension = dossier.extension();
        return extension == null ? dates.submissionDueOn() : extension.dueOn();
    }

    /** A supplement has the day that review set for it. The day itself is in time to its last second in Viet Nam. */
    static Submission met(
            SelfAssessment dossier, @Nullable Returned supplement, Dates dates, boolean byDelegate, Instant now) {
        var dueOn = supplement == null ? of(dossier, dates) : supplement.dueOn();
        return new Submission(dueOn, Vietnam.dayOf(now).isAfter(dueOn), byDelegate);
    }

    /** Of what is submitted the day that counted; else the day that counts now. */
    static LocalDate of(SelfAssessment dossier, Campaign campaign) {
        var submission = dossier.state() instanceof State.Approved approved
                ? approved.approval().submission()
                : null;
        return submission == null ? of(dossier, campaign.datesFor(dossier.authority())) : submission.dueOn();
    }

    static Rejected ofASupplement() {
        return new Rejected(new Conflict(
                "supplement-has-its-day",
                "Hồ sơ đang được trả bổ sung; hạn bổ sung do đoàn đánh giá ngoài đặt.",
                "Đề nghị đoàn đánh giá ngoài yêu cầu bổ sung lại với hạn khác."));
    }
}
