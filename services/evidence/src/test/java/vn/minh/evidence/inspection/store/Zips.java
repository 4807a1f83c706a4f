package vn.minh.evidence.inspection.store;

import java.util.ArrayList;
import java.util.List;

/** A ZIP written by hand, each lie in it on purpose. */
final class Zips {

    /**
     * @param local what the part's own head calls it
     * @param said its size by the directory
     * @param gap stands before it
     */
    record Entry(String name, String local, byte[] bytes, int method, int flags, long said, long crc, byte[] gap) {

        static Entry of(String name, byte[] bytes) {
            return new Entry(name, name, bytes, 8, 0, bytes.length, Raw.crc(bytes), new byte[0]);
        }

        Entry local(String other) {
            return new Entry(name, other, bytes, method, flags, said, crc, gap);
        }

        Entry method(int other) {
            return new Entry(name, local, bytes, other, flags, said, crc, gap);
        }

        Entry flags(int other) {
            return new Entry(name, local, bytes, method, other, said, crc, gap);
        }

        Entry said(long other) {
            return new Entry(name, local, bytes, method, flags, other, crc, gap);
        }

        Entry crc(long other) {
            return new Entry(name, local, bytes, method, flags, said, other, gap);
        }

        Entry gap(String before) {
            return new Entry(name, local, bytes, method, flags, said, crc, Raw.of(before));
        }

        byte[] packed() {
            return method == 8 ? Raw.deflated(bytes, true) : bytes;
        }
    }

    private Zips() {}

    /** Names and texts by turns. */
    static byte[] of(String... parts) {
        return of(entries(parts));
    }

    static List<Entry> entries(String... parts) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < parts.length; i += 2) {
            entries.add(Entry.of(parts[i], Raw.of(parts[i + 1])));
        }
        return entries;
    }

    static byte[] of(List<Entry> entries) {
        var content = new byte[0];
        var directory = new byte[0];
        for (var entry : entries) {
            var packed = entry.packed();
            var sizes = Raw.join(Raw.u32le(entry.crc()), Raw.u32le(packed.length), Raw.u32le(entry.said()));
            var how = Raw.join(
                    Raw.u16le(20), Raw.u16le(entry.flags()), Raw.u16le(entry.method()), Raw.u32le(0x5a210000L), sizes);
            long at = content.length + entry.gap().length;
            content = Raw.join(
                    content,
                    entry.gap(),
                    Raw.of("PK\u0003\u0004"),
                    how,
                    Raw.u16le(entry.local().length()),
                    Raw.u16le(0),
                    Raw.of(entry.local()),
                    packed);
            directory = Raw.join(
                    directory,
                    Raw.of("PK\u0001\u0002"),
                    Raw.u16le(20),
                    how,
                    Raw.u16le(entry.name().length()),
                    new byte[12],
                    Raw.u32le(at),
                    Raw.of(entry.name()));
        }
        return Raw.join(content, directory, end(entries.size(), directory.length, content.length));
    }

    static byte[] end(int entries, int size, int at) {
        return Raw.join(
                Raw.of("PK\u0005\u0006"),
                new byte[4],
                Raw.u16le(entries),
                Raw.u16le(entries),
                Raw.u32le(size),
                Raw.u32le(at),
                new byte[2]);
    }

    static byte[] commented(byte[] zip, String comment) {
        return Raw.join(Raw.cut(zip, zip.length - 2), Raw.u16le(comment.length()), Raw.of(comment));
    }
}
