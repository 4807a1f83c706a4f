package vn.minh.publication.exchange;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.delivery.Delivery;

/** All sector files. One is kept together with the deliveries it tells, or not at all. */
public interface SectorFiles {

    /** What a new file is; its number is the book's. */
    record Draft(String department, String target, int year, String madeBy, Instant madeAt) {}

    record Counted(SectorFile file, Tally tally) {}

    record Listed(long position, Counted counted) {}

    /** @param before position of the last one already seen */
    record Asked(@Nullable String department, long before, int most) {}

    /** An answer for one revision of a record, in whichever files it stands. */
    record Answered(Delivery.Id delivery, int revision, Said said) {}

    <T> Uni<T> atOnce(Supplier<Uni<T>> work);

    /** Under the next number of city and year; the lines in this order. */
    Uni<SectorFile> keep(Draft draft, List<SectorLine> lines);

    Uni<Counted> get(SectorFile.Id id);

    /** Newest first. */
    Uni<List<Listed>> list(Asked asked);

    /** In their order. */
    Uni<List<SectorLine>> lines(SectorFile.Id id);

    /** A line that has an answer keeps it. */
    Uni<Void> note(List<Answered> answers, Instant at);
}
