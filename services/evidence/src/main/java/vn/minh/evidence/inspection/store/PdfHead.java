package vn.minh.evidence.inspection.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.minh.evidence.inspection.Flaw;

/**
 * What a stream of a PDF says of itself, read from the raw bytes.
 *
 * @param names in its own dictionary, not in those inside; keys and values alike
 * @param widths of a table of objects: bytes of an entry, 0 when it does not say plainly
 * @param data where its packed bytes begin
 */
record PdfHead(List<String> names, int widths, long data) {

    private static final int LONGEST = 1 << 20;
    private static final Set<String> SHORT_FILTERS = Set.of("LZW", "RL", "AHx", "A85", "Fl", "CCF", "DCT", "Crypt");

    boolean has(String name) {
        return names.contains(name);
    }

    /** The parser expands these to learn of objects. */
    boolean isStructure() {
        return has("First") || has("W") || has("ObjStm") || has("XRef");
    }

    boolean isPackedPlainly() {
        var filters = names.stream()
                .filter(name -> name.endsWith("Decode") || SHORT_FILTERS.contains(name))
                .toList();
        return filters.equals(has("Filter") ? List.of("FlateDecode") : List.of());
    }

    /** @param after behind the keyword {@code obj}; empty when no stream follows */
    static Optional<PdfHead> at(Bytes bytes, long after) {
        return new Reading(bytes, after).head();
    }

    private static final class Reading {

        private final Bytes bytes;
        private final long end;
        private final List<String> names = new ArrayList<>();
        private int widths;
        private long at;

        Reading(Bytes bytes, long after) {
            this.bytes = bytes;
            this.at = after;
            this.end = Math.min(bytes.size(), after + LONGEST);
        }

        Optional<PdfHead> head() {
            blank();
            if (!bytes.has(at, "<<")) {
                return Optional.empty();
            }
            bytes.deadline().check();
            dictionary();
            blank();
            if (!bytes.has(at, "stream")) {
                return Optional.empty();
            }
            at += "stream".length();
            lineEnd();
            return Optional.of(new PdfHead(names, widths, at));
        }

        private void dictionary() {
            int depth = 0;
            do {
                blank();
                FlawFound.unless(at < end || end == bytes.size(), Flaw.TOO_COMPLEX);
                if (at >= end) {
                    return;
                }
                if (bytes.has(at, "<<")) {
                    depth++;
                    at += 2;
                } else if (bytes.has(at, ">>")) {
                    depth--;
                    at += 2;
                } else {
                    token(depth == 1);
                }
            } while (depth > 0);
        }

        private void token(boolean ours) {
            switch (bytes.u8(at)) {
                case '(' -> text();
                case '<' -> skipTo('>');
                case '/' -> name(ours);
                default -> at++;
            }
        }

        private void name(boolean ours) {
            var name = PdfNames.at(bytes, at + 1, end);
            at += 1 + name.length();
            if (ours) {
                names.add(PdfNames.decoded(name));
                if (names.getLast().equals("W")) {
                    widths = array();
                }
            }
        }

        /** The sum of the numbers of an array; leaves it where it is. */
        private int array() {
            var text = bytes.text(at, (int) Math.min(64, end - at)).strip();
            int close = text.indexOf(']');
            if (!text.startsWith("[") || close < 0 || !text.substring(1, close).matches("[0-9\\s]{1,20}")) {
                return 0;
            }
            int sum = 0;
            for (var number : text.substring(1, close).strip().split("\\s+")) {
                sum += number.isEmpty() || number.length() > 2 ? 0 : Integer.parseInt(number);
            }
            return sum;
        }

        private void text() {
            int open = 0;
            do {
                int c = bytes.u8(at++);
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
                at += c == '\\' ? 1 : 0;
            } while (open > 0 && at < end);
        }

        private void skipTo(int last) {
            while (at < end && bytes.u8(at++) != last) {
                // On to its end.
            }
        }

        private void blank() {
            while (at < end && (bytes.u8(at) <= ' ' || bytes.u8(at) == '%')) {
                if (bytes.u8(at++) == '%') {
                    while (at < end && bytes.u8(at) != '\r' && bytes.u8(at) != '\n') {
                        at++;
                    }
                }
            }
        }

        private void lineEnd() {
            while (at < bytes.size() && bytes.u8(at) == ' ') {
                at++;
            }
            at += bytes.has(at, "\r\n") ? 2 : bytes.has(at, "\r") || bytes.has(at, "\n") ? 1 : 0;
        }
    }
}
