package vn.minh.review.appeal;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.Remedies;
import vn.minh.review.recognition.State;

/** The same answer that refuses an appeal offers it, beside the recognition it would be against. */
@ApplicationScoped
class OfferAppeals implements Remedies {

    private final Appeals appeals;
    private final InstantSource clock;
    private final int days;

    OfferAppeals(
            Appeals appeals,
            InstantSource clock,
            @ConfigProperty(name = "minh.review.appeal-days", defaultValue = "30") int days) {
        this.appeals = appeals;
        this.clock = clock;
        this.days = days;
    }

    @Override
    public Uni<Map<UUID, Remedy>> of(List<Recognition> recognitions, Standing standing) {
        var now = clock.instant();
        var ids = recognitions.stream().map(one -> one.id().value()).collect(toUnmodifiableSet());
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return appeals.against(ids)
                .map(before -> recognitions.stream()
                        .collect(toUnmodifiableMap(
                                one -> one.id().value(),
                                one -> remedy(one, standing, before.get(one.id().value()), now))));
    }

    private Remedy remedy(Recognition recognition, Standing standing, Appeals.@Nullable Earlier before, Instant now) {
        var filing = new Filing(recognition, standing, days, before == null ? null : before.state(), now);
        return new Remedy(
                recognition.supersedes() == null && !(recognition.state() instanceof State.Revoked)
                        ? filing.lastDay()
                        : null,
                filing.against().isEmpty(),
                before == null ? null : before.appeal());
    }
}
