package vn.minh.assessment.selfassessment.web;

import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.selfassessment.State;

/** What a person sees of a state: derived, never stored. */
final class Labels {

    private Labels() {}

    static String of(SelfAssessment dossier) {
        return switch (dossier.state()) {
            case State.Opened _ -> "Mới mở";
            case State.Draft _ -> "Nháp";
            case State.CouncilSigned _ ->
                dossier.about().unit().kind().isAuthority() ? "Chờ thủ trưởng" : "Chờ hiệu trưởng";
            case State.Approved _ -> "Đã nộp";
            case State.Returned _ -> "Trả bổ sung";
        };
    }

    static @Nullable String fingerprint(State state) {
        return switch (state) {
            case State.CouncilSigned signed -> signed.signature().fingerprint();
            case State.Approved approved -> approved.approval().signature().fingerprint();
            case State.Opened _, State.Draft _, State.Returned _ -> null;
        };
    }

    /** Of the last approval, also while a supplement of it is open; absent where none says so. */
    static @Nullable Boolean submittedLate(State state) {
        var approval = switch (state) {
            case State.Approved approved -> approved.approval();
            case State.Returned returned -> returned.approval();
            case State.CouncilSigned signed ->
                signed.supplement() == null ? null : signed.supplement().approval();
            case State.Opened _, State.Draft _ -> null;
        };
        return approval == null || approval.submission() == null
                ? null
                : approval.submission().late();
    }
}
