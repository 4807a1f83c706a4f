package vn.minh.review.interest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.minh.review.externalreview.KnownUnits;

/** What people say they are bound to, held against the directory of units. */
@ApplicationScoped
class Directory {

    private final KnownUnits units;

    Directory(KnownUnits units) {
        this.units = units;
    }

    Uni<Void> requireKnown(String field, Set<String> codes) {
        return units.named(codes)
                .invoke(known -> Listed.require(field, codes, known))
                .replaceWithVoid();
    }
}
