package vn.minh.evidence.inspection.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Old Office documents: streams by their path, and what their main stream holds. */
record Oles(Map<String, byte[]> streams) {

    static Oles doc() {
        return of("WordDocument", Raw.join(Raw.u16le(0xa5ec), new byte[8], Raw.u16le(0x0200), new byte[5000]));
    }

    static Oles xls(byte[]... records) {
        return of("Workbook", Raw.join(biff(0x0809, new byte[16]), Raw.join(records), biff(0x000a), new byte[5001]));
    }

    static Oles ppt(byte[]... records) {
        return of(
                "PowerPoint Document",
                Raw.join(
                        record(0xf, 0x03e8, Raw.join(record(1, 0x03e9, new byte[40]), Raw.join(records))),
                        record(0, 0, new byte[5000])));
    }

    static Oles of(String main, byte[] bytes) {
        return new Oles(Map.of(main, bytes)).with("\u0005SummaryInformation", new byte[200]);
    }

    Oles with(String path, byte[] bytes) {
        var more = new LinkedHashMap<>(streams);
        more.put(path, bytes);
        return new Oles(more);
    }

    static byte[] biff(int kind, byte... data) {
        return Raw.join(Raw.u16le(kind), Raw.u16le(data.length), data);
    }

    static byte[] record(int version, int kind, byte... data) {
        return Raw.join(Raw.u16le(version), Raw.u16le(kind), Raw.u32le(data.length), data);
    }

    byte[] bytes() {
        try (var ole = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            for (var stream : streams.entrySet()) {
                var steps = stream.getKey().split("/");
                DirectoryEntry folder = ole.getRoot();
                for (int i = 0; i < steps.length - 1; i++) {
                    folder = folder.hasEntryCaseInsensitive(steps[i])
                            ? (DirectoryEntry) folder.getEntryCaseInsensitive(steps[i])
                            : folder.createDirectory(steps[i]);
                }
                folder.createDocument(steps[steps.length - 1], new ByteArrayInputStream(stream.getValue()));
            }
            ole.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
