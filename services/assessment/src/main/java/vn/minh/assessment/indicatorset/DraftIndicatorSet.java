package vn.minh.assessment.indicatorset;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.GradingFaults;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.IndicatorSetCheck;

/** Use case: somebody imports a version of a set as a draft, or writes the draft anew; refused whole with every flaw. */
@ApplicationScoped
public class DraftIndicatorSet {

    /**
     * @param expectedVersion of the draft that is replaced; absent for the first
     */
    public record Command(IndicatorSet set, @Nullable Long expectedVersion, Actor writer) {}

    /**
     * @param isNew false when the version was there before
     */
    public record Drafted(SetVersion version, boolean isNew) {}

    private final SetVersions versions;
    private final SetTexts texts;
    private final AllOrNothing together;
    private final InstantSource clock;

    DraftIndicatorSet(SetVersions versions, SetTexts texts, AllOrNothing together, InstantSource clock) {
        this.versions = versions;
        this.texts = texts;
        this.together = together;
        this.clock = clock;
    }

    public Uni<Drafted> handle(Command command) {
        var set = command.set();
        refuseFlaws(set);
        var text = texts.write(set);
        var first = SetVersion.draft(set, text, command.writer(), clock.instant());
        return together.run(() -> versions.begin(first)
                .flatMap(begun -> begun.map(version -> Uni.createFrom().item(new Drafted(version, true)))
                        .orElseGet(() -> again(command, text))));
    }

    private Uni<Drafted> again(Command command, String text) {
        return versions.get(command.set().code(), command.set().version())
                .flatMap(before -> {
                    var step = before.rewrite(text, command.expectedVersion(), command.writer(), clock.instant());
                    return step == null ? Uni.createFrom().item(before) : versions.save(step);
                })
                .map(version -> new Drafted(version, false));
    }

    private static void refuseFlaws(IndicatorSet set) {
        var flaws = IndicatorSetCheck.check(set);
        if (!flaws.isEmpty()) {
            throw new Rejected(new Invalid(flaws.stream().map(GradingFaults::of).toList()));
        }
    }
}
