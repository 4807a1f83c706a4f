package vn.minh.review.externalreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock and the settings that decide about moves, in one place, so that what is offered is what is accepted. */
@ApplicationScoped
public class LookAround {

    private final InstantSource clock;
    private final int commentDays;
    private final int supplementRounds;

    LookAround(
            InstantSource clock,
            @ConfigProperty(name = "minh.review.comment-days", defaultValue = "3") int commentDays,
            @ConfigProperty(name = "minh.review.supplement-rounds", defaultValue = "2") int supplementRounds) {
        this.clock = clock;
        this.commentDays = commentDays;
        this.supplementRounds = supplementRounds;
    }

    /** For moves that depend on neither the set nor a recognition. */
    public Circumstances now() {
        return new Circumstances(clock.instant(), commentDays, supplementRounds, Settled.NO, false, Set.of(), Set.of());
    }

    public Circumstances with(KnownSet known, KnownRecognitions.Past past) {
        return new Circumstances(
                clock.instant(),
                commentDays,
                supplementRounds,
                past.settled(),
                known.isDemonstration(),
                known.scored(),
                past.panel());
    }
}
