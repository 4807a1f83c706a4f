package vn.minh.sandbox.units;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The units this database is the system of record of. */
public interface Units {

    /** Under the next revision, still to tell. */
    Uni<Kept> keep(Entry entry);

    /** In the order of their codes. */
    Uni<List<Kept>> list(String after, int most);

    /** The oldest first. */
    Uni<List<Kept>> untold(int most);

    /** This revision was told; a newer one is still to tell. */
    Uni<Void> told(Kept unit);
}
