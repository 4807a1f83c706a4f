package vn.minh.portal.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draw of schools among teams, as review's API shows it: what it came to, and the seed that repeats it. */
public record Draw(
        UUID id,
        UUID campaign,
        long seed,
        String sha256,
        List<Lot> lots,
        List<Load> loads,
        List<Untaken> untaken,
        @Nullable Why why,
        boolean repeatable,
        Instant drawnAt) {

    public record Lot(String school, UUID team) {}

    public record Load(UUID team, int kept, int drawn, int total) {}

    public record Untaken(String school) {}

    public record Why(String text) {}

    /** One line of a list of draws. */
    public record Line(UUID id, long seed, int schools, int teams, int untaken, boolean even, Instant drawnAt) {}
}
