package vn.minh.assessment.organization;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;

/** Which units the sector database told of, and how far. */
public interface SectorUnits {

    /** Those it told of, by code. */
    Uni<Map<String, SectorUnit>> byCode(Collection<String> codes);

    /** Of a unit that stands in the directory. */
    Uni<Void> put(SectorUnit said);
}
