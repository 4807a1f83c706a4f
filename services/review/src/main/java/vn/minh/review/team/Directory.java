package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import vn.minh.review.externalreview.KnownUnits;
import vn.minh.review.interest.Listed;

/** Members come from units of the directory: a mistyped code would bind nobody to anything. */
@ApplicationScoped
class Directory {

    private final KnownUnits units;

    Directory(KnownUnits units) {
        this.units = units;
    }

    Uni<Void> requireKnown(Charter charter) {
        var codes = charter.members().stream().map(Member::unit).collect(Collectors.toSet());
        return units.named(codes)
                .invoke(known -> Listed.require("members", codes, known))
                .replaceWithVoid();
    }
}
