package vn.minh.publication.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.publication.reconciliation.Reconciliations.Asked;
import vn.minh.publication.reconciliation.Reconciliations.Listed;

/** Use case: somebody reads comparisons, as far as she may see; what she may not answers as if it were not there. */
@ApplicationScoped
public class ReadReconciliations {

    /** @param sums those she may see */
    public record Shown(Listed listed, List<AuthoritySums> sums) {}

    private final Reconciliations reconciliations;

    ReadReconciliations(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    /** @param asked its authority is overruled by who asks */
    public Uni<List<Listed>> list(Asked asked, Actor actor) {
        var sight = Sight.of(actor);
        if (isElsewhere(asked.department(), sight.department())) {
            return Uni.createFrom().item(List.of());
        }
        return reconciliations.list(new Asked(
                sight.department() == null ? asked.department() : sight.department(),
                asked.set(),
                asked.schoolYear(),
                sight.authority(),
                asked.before(),
                asked.most()));
    }

    public Uni<Shown> one(Reconciliation.Id id, Actor actor) {
        var sight = Sight.of(actor);
        return reconciliations
                .look(id)
                .flatMap(listed -> reconciliations
                        .sums(id)
                        .map(sums -> new Shown(listed, seen(sight, listed.reconciliation(), sums))));
    }

    /** @param authority only those of one; absent for all she may see */
    public Uni<List<Difference>> differences(
            Reconciliation.Id id, @Nullable String authority, String after, int most, Actor actor) {
        var own = Sight.of(actor).authority();
        return one(id, actor)
                .flatMap(_ -> isElsewhere(authority, own)
                        ? Uni.createFrom().item(List.of())
                        : reconciliations.differences(id, own == null ? authority : own, after, most));
    }

    private static List<AuthoritySums> seen(Sight sight, Reconciliation current, List<AuthoritySums> sums) {
        var own = sight.authority();
        if (own == null) {
            sight.requireCity(current);
            return sums;
        }
        var hers = sums.stream().filter(sum -> own.equals(sum.authority())).toList();
        if (hers.isEmpty()) {
            throw Sight.absent(current);
        }
        return hers;
    }

    private static boolean isElsewhere(@Nullable String asked, @Nullable String bound) {
        return asked != null && bound != null && !Objects.equals(asked, bound);
    }
}
