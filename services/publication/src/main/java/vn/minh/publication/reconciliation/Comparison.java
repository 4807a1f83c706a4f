package vn.minh.publication.reconciliation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What both sides have, record by record. Compared is what was settled before the question was asked; the rest is under
 * way and no difference, on neither side.
 *
 * @param authorities one for each that either side names, by code; records without one come first
 * @param differences in the order of their keys
 */
public record Comparison(List<AuthoritySums> authorities, List<Difference> differences, Tally tally) {

    private static final String NONE = "";

    public static Comparison of(Collection<OurRecord> ours, Collection<Entry> theirs, Instant asked) {
        var settled = ours.stream().filter(our -> our.isSettledBefore(asked)).toList();
        var moving = ours.stream()
                .filter(our -> !our.isSettledBefore(asked))
                .map(our -> our.entry().recordKey())
                .collect(toUnmodifiableSet());
        var standing = theirs.stream()
                .filter(their -> !moving.contains(their.recordKey()))
                .toList();
        var names = names(ours);
        var differences = differences(settled, standing, names);
        return new Comparison(
                sums(settled, standing, differences, names),
                differences,
                new Tally(settled.size(), differences.size(), moving.size()));
    }

    private static List<Difference> differences(
            List<OurRecord> settled, List<Entry> standing, Map<String, String> names) {
        var theirs = new HashMap<String, Entry>();
        standing.forEach(their -> theirs.put(their.recordKey(), their));
        var found = new ArrayList<Difference>();
        for (var our : settled) {
            var their = theirs.remove(our.entry().recordKey());
            Difference.between(our, their).ifPresent(found::add);
        }
        theirs.values().forEach(their -> found.add(Difference.unknown(their, names.get(group(their.authority())))));
        found.sort(comparing(Difference::recordKey, Sha256.ORDER));
        return List.copyOf(found);
    }

    private static List<AuthoritySums> sums(
            List<OurRecord> settled, List<Entry> standing, List<Difference> differences, Map<String, String> names) {
        var ours = byAuthority(settled.stream().map(OurRecord::entry));
        var theirs = byAuthority(standing.stream());
        var counts = new HashMap<String, Integer>();
        differences.forEach(difference -> counts.merge(group(difference.authority()), 1, Integer::sum));
        var all = new TreeSet<>(ours.keySet());
        all.addAll(theirs.keySet());
        return all.stream()
                .map(authority -> new AuthoritySums(
                        authority.equals(NONE) ? null : authority,
                        names.get(authority),
                        Sum.of(ours.getOrDefault(authority, List.of())),
                        Sum.of(theirs.getOrDefault(authority, List.of())),
                        counts.getOrDefault(authority, 0)))
                .toList();
    }

    static Map<String, List<Entry>> byAuthority(Stream<Entry> entries) {
        return entries.collect(groupingBy(entry -> group(entry.authority())));
    }

    static String group(@Nullable String authority) {
        return authority == null ? NONE : authority;
    }

    private static Map<String, String> names(Collection<OurRecord> ours) {
        var names = new HashMap<String, String>();
        for (var our : ours) {
            if (our.authorityName() != null) {
                names.put(group(our.entry().authority()), our.authorityName());
            }
        }
        return names;
    }
}
