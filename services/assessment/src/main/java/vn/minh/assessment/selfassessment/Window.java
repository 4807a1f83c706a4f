package vn.minh.assessment.selfassessment;

import java.time.LocalDate;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.contracts.Effect;

/**
 * The days on which evidence of a dossier has to be in force, at least one of them.
 *
 * @param from the day its campaign opens
 * @param to the day the campaign closes, or the dossier's own later day: an extension, or that of a supplement
 */
public record Window(LocalDate from, LocalDate to) {

    static Window of(SelfAssessment dossier, Campaign campaign) {
        var dates = campaign.plan().dates();
        var own = dossier.state() instanceof State.Returned returned ? returned.dueOn() : DueDay.of(dossier, campaign);
        return new Window(dates.opensOn(), later(dates.closesOn(), own));
    }

    /** Whether a document is over before the first day. */
    public boolean isAfter(Effect effect) {
        return effect.to() != null && effect.to().isBefore(from);
    }

    /** Whether a document begins only after the last day. */
    public boolean isBefore(Effect effect) {
        return effect.from() != null && effect.from().isAfter(to);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
