package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who looked at what. Written before anybody gets an answer: no record, no answer. Nothing of it ever changes. */
public interface Viewings {

    /** @param position where it stands in the record, rising */
    record Recorded(long position, Viewing viewing) {}

    Uni<Void> record(Viewing viewing);

    /** Many at once, such as all of an archive: all of them or none. */
    Uni<Void> record(List<Viewing> viewings);

    /** Of one piece, newest first, before the given position on. */
    Uni<List<Recorded>> of(Evidence.Id id, @Nullable Long before, int most);
}
