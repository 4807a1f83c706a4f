package vn.minh.assessment.indicatorset;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.GradingFaults;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.IndicatorSetCheck;

/** Use case: an administrator publishes a version of an indicator set; a later change is a new version. */
@ApplicationScoped
public class PublishIndicatorSet {

    public record Command(IndicatorSet set) {}

    /**
     * @param isNew false when the same content was published before
     */
    public record Published(PublishedSet set, boolean isNew) {}

    private final IndicatorSets sets;
    private final SetTexts texts;
    private final AllOrNothing together;
    private final InstantSource clock;

    PublishIndicatorSet(IndicatorSets sets, SetTexts texts, AllOrNothing together, InstantSource clock) {
        this.sets = sets;
        this.texts = texts;
        this.together = together;
        this.clock = clock;
    }

    public Uni<Published> handle(Command command) {
        var set = command.set();
        refuseFlaws(set);
        var step = PublishedSet.publish(set, texts.write(set), clock.instant());
        return together.run(() -> sets.publish(step)
                .flatMap(isNew -> isNew
                        ? Uni.createFrom().item(new Published(step.next(), true))
                        : sets.get(set.code(), set.version()).map(before -> repeated(before, step.next()))));
    }

    private static void refuseFlaws(IndicatorSet set) {
        var flaws = IndicatorSetCheck.check(set);
        if (!flaws.isEmpty()) {
            throw new Rejected(new Invalid(flaws.stream().map(GradingFaults::of).toList()));
        }
    }

    private static Published repeated(PublishedSet before, PublishedSet now) {
        if (!before.ref().equals(now.ref())) {
            throw new Rejected(new Conflict(
                    "set-published",
                    "Bộ chỉ số " + now.ref().code() + " phiên bản " + now.ref().version()
                            + " đã được công bố với nội dung khác; phiên bản đã công bố không thay đổi được.",
                    "Tăng số phiên bản rồi gửi lại."));
        }
        return new Published(before, false);
    }
}
