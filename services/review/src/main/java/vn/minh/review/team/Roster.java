package vn.minh.review.team;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a draw depends on, in one order however it was given: who repeats the draw from this gets the same outcome.
 *
 * @param seed shown with the outcome
 * @param teams that draw
 * @param schools to be given away, by code
 * @param hindrances who of these teams is bound to which of these schools
 */
public record Roster(long seed, List<Entry> teams, List<String> schools, List<Hindrance> hindrances) {

    private static final String FORMAT = "minh-draw/1";

    /** @param kept schools the team has already and keeps: they count as its load */
    public record Entry(UUID team, int kept) {}

    public Roster {
        teams = teams.stream()
                .distinct()
                .sorted(Comparator.comparing(entry -> entry.team().toString()))
                .toList();
        schools = schools.stream().distinct().sorted().toList();
        hindrances = relevant(hindrances, schools, teams);
    }

    private static List<Hindrance> relevant(List<Hindrance> all, List<String> schools, List<Entry> teams) {
        var drawn = Set.copyOf(schools);
        var drawing = teams.stream().map(Entry::team).collect(Collectors.toSet());
        return all.stream()
                .filter(hindrance -> drawn.contains(hindrance.school()) && drawing.contains(hindrance.team()))
                .distinct()
                .sorted(Hindrance.ORDER)
                .toList();
    }

    public Outcome draw() {
        return new Lottery(this).outcome();
    }

    /** SHA-256 of {@link #text()} in UTF-8, hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The roster line by line, so that anybody can write it down and hash it again. */
    String text() {
        var lines = Stream.of(
                        Stream.of(FORMAT, "seed " + seed),
                        teams.stream().map(entry -> "team " + entry.team() + " " + entry.kept()),
                        schools.stream().map(school -> "school " + school),
                        hindrances.stream().map(Roster::line))
                .flatMap(all -> all);
        return String.join("\n", lines.toList()) + "\n";
    }

    private static String line(Hindrance hindrance) {
        return String.join(
                " ",
                "tie",
                hindrance.team().toString(),
                hindrance.school(),
                hindrance.person(),
                hindrance.kind().name());
    }
}
