package vn.minh.publication.reconciliation;

import static java.util.Comparator.comparing;

import java.util.Collection;

/**
 * What one side has under one authority, in two figures.
 *
 * @param count records held and withdrawn
 * @param sha256 lower-case hex over all lines {@code key fingerprint}, in the order of the keys
 */
public record Sum(int count, String sha256) {

    public static Sum of(Collection<Entry> entries) {
        var sha = Sha256.begin();
        entries.stream()
                .sorted(comparing(Entry::recordKey, Sha256.ORDER))
                .forEach(entry -> sha.add(entry.recordKey() + " " + entry.sha256() + "\n"));
        return new Sum(entries.size(), sha.hex());
    }
}
