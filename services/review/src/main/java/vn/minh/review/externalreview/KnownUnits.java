package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;

/** The directory of units, as this service has heard it. */
public interface KnownUnits {

    /** Each fact is the whole entry: the last one stands. */
    Uni<Void> learn(OrgUnitRecordedV1 recorded);

    /** Those of these codes that are known, in the order of the codes' letters. */
    Uni<List<KnownUnit>> named(Collection<String> codes);

    /** The units of these kinds in a department's city that exist on a day, in the order of their codes. */
    Uni<List<KnownUnit>> of(String department, Collection<UnitKind> kinds, LocalDate day);

    default Uni<Optional<KnownUnit>> named(String code) {
        return named(Set.of(code)).map(found -> found.stream().findFirst());
    }
}
