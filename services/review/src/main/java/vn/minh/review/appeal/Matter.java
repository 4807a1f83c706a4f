package vn.minh.review.appeal;

import java.util.Set;
import vn.minh.contracts.UnitRef;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.KnownSet;
import vn.minh.review.recognition.Recognition;

/** An appeal with everything it is decided on. */
public record Matter(Appeal appeal, Recognition recognition, ExternalReview review, KnownSet known) {

    public PanelSheet sheet() {
        return PanelSheet.of(known.set(), review, appeal);
    }

    /** Accountable now: it follows the review when another authority takes over. */
    public UnitRef authority() {
        return review.authority();
    }

    String unit() {
        return appeal.about().unit().code();
    }

    boolean isOnPanel(String person) {
        return panel().contains(person);
    }

    boolean isChair(String person) {
        return appeal.state()
                .admission()
                .filter(admitted -> admitted.panel().chair().person().equals(person))
                .isPresent();
    }

    private Set<String> panel() {
        return appeal.state()
                .admission()
                .map(admitted -> admitted.panel().persons())
                .orElse(Set.of());
    }
}
