package vn.minh.evidence.inspection.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.minh.evidence.inspection.Flaw;

/**
 * The parts of a ZIP as its directory lists them, when every byte of the file is accounted for: parts stand one after
 * another from the first byte on, the directory follows, nothing comes after it. So no two readers can see two archives.
 */
record ZipParts(List<Part> parts) {

    private static final long END = 22;
    private static final long LOCAL = 30;
    private static final long ENTRY = 46;
    /** What may follow the content of a part whose size was not known when it was begun. */
    private static final long DESCRIPTOR = 24;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** @param at where its packed bytes begin */
    record Part(String name, boolean deflated, long at, long packed, long expanded, long crc) {}

    Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equalsIgnoreCase(name)).findFirst();
    }

    static ZipParts in(Bytes bytes, int most) {
        var directory = ZipDirectory.of(bytes);
        FlawFound.unless(directory.entries() <= most, Flaw.EXPANDS_TOO_FAR);
        var reading = new Reading(bytes, directory);
        return new ZipParts(reading.parts());
    }

    private record Placed(Part part, long local) {}

    private record Reading(Bytes bytes, ZipDirectory directory) {

        List<Part> parts() {
            var placed = new ArrayList<Placed>();
            var names = new HashSet<String>();
            long at = directory.at();
            for (long i = 0; i < directory.entries(); i++) {
                bytes.deadline().check();
                var entry = entry(at);
                FlawFound.unless(names.add(entry.part().name().toLowerCase(Locale.ROOT)), Flaw.UNSAFE_ARCHIVE);
                placed.add(entry);
                at += ENTRY + bytes.u16le(at + 28) + bytes.u16le(at + 30) + bytes.u16le(at + 32);
            }
            FlawFound.unless(at == directory.at() + directory.size(), Flaw.UNSAFE_ARCHIVE);
            seamless(placed);
            return placed.stream().map(Placed::part).toList();
        }

        private Placed entry(long at) {
            FlawFound.unless(bytes.has(at, "PK\u0001\u0002"), Flaw.DAMAGED);
            FlawFound.unless((bytes.u16le(at + 8) & 1) == 0, Flaw.ENCRYPTED);
            int method = bytes.u16le(at + 10);
            FlawFound.unless(method == STORED || method == DEFLATED, Flaw.UNSAFE_ARCHIVE);
            var name = new String(bytes.array(at + ENTRY, bytes.u16le(at + 28)), UTF_8);
            FlawFound.unless(isSafe(name), Flaw.UNSAFE_ARCHIVE);
            var sizes = ZipSizes.of(bytes, at);
            long content = content(sizes.local(), name, method);
            var part =
                    new Part(name, method == DEFLATED, content, sizes.packed(), sizes.expanded(), bytes.u32le(at + 16));
            return new Placed(part, sizes.local());
        }

        /** The part's own header must say the same as the directory. */
        private long content(long local, String name, int method) {
            FlawFound.unless(bytes.has(local, "PK\u0003\u0004"), Flaw.UNSAFE_ARCHIVE);
            var own = new String(bytes.array(local + LOCAL, bytes.u16le(local + 26)), UTF_8);
            FlawFound.unless(own.equals(name) && bytes.u16le(local + 8) == method, Flaw.UNSAFE_ARCHIVE);
            return local + LOCAL + bytes.u16le(local + 26) + bytes.u16le(local + 28);
        }

        private void seamless(List<Placed> placed) {
            long end = 0;
            for (var next : placed.stream()
                    .sorted(Comparator.comparingLong(Placed::local))
                    .toList()) {
                FlawFound.unless(isSeam(end, next.local()), Flaw.UNSAFE_ARCHIVE);
                end = next.part().at() + next.part().packed();
            }
            FlawFound.unless(isSeam(end, directory.at()), Flaw.UNSAFE_ARCHIVE);
        }

        private static boolean isSeam(long end, long next) {
            return next >= end && next - end <= (end == 0 ? 0 : DESCRIPTOR);
        }
    }

    /** Stays inside whatever folder somebody unpacks it to, on every system. */
    static boolean isSafe(String name) {
        return !name.isBlank()
                && !name.startsWith("/")
                && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0xfffd)
                && List.of(name.split("/")).stream().noneMatch(step -> step.equals("..") || step.equals("."));
    }

    /** Where the directory ends a file without a comment. */
    static long endOf(Bytes bytes) {
        long end = bytes.size() - END;
        FlawFound.unless(bytes.has(end, "PK\u0005\u0006"), Flaw.MIXED);
        return end;
    }
}
