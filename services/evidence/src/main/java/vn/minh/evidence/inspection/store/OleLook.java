package vn.minh.evidence.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.minh.evidence.inspection.Flaw;

/** An Office document of yesterday (OLE2): no macro, nothing embedded, no password. */
@ApplicationScoped
class OleLook implements Look {

    private static final int DEEPEST = 8;
    private static final int MOST = 10_000;

    @Override
    public Optional<Path> look(Path file, Bytes bytes) {
        try (var ole = new POIFSFileSystem(file.toFile(), true)) {
            var root = ole.getRoot();
            new Walk(bytes.deadline()).through(root, 0);
            records(root);
        } catch (IOException e) {
            throw new FlawFound(Flaw.DAMAGED);
        }
        return Optional.empty();
    }

    private static void records(DirectoryEntry root) throws IOException {
        if (root.hasEntry("WordDocument")) {
            read(root, "WordDocument", OleRecords::word);
        }
        if (root.hasEntry("Workbook")) {
            read(root, "Workbook", OleRecords::workbook);
        }
        if (root.hasEntry("Book")) {
            read(root, "Book", OleRecords::workbook);
        }
        if (root.hasEntry("PowerPoint Document")) {
            read(root, "PowerPoint Document", OleRecords::presentation);
        }
    }

    private interface Reading {
        void of(BufferedInputStream in) throws IOException;
    }

    private static void read(DirectoryEntry root, String name, Reading reading) throws IOException {
        if (!(root.getEntryCaseInsensitive(name) instanceof DocumentEntry document)) {
            throw new FlawFound(Flaw.DAMAGED);
        }
        try (var in = new BufferedInputStream(new DocumentInputStream(document))) {
            reading.of(in);
        }
    }

    /** Storages and streams by their names, each once. */
    private static final class Walk {

        private final Deadline deadline;
        private int seen;

        Walk(Deadline deadline) {
            this.deadline = deadline;
        }

        void through(DirectoryEntry storage, int depth) {
            FlawFound.unless(depth < DEEPEST, Flaw.TOO_COMPLEX);
            for (var entry : storage) {
                deadline.check();
                seen++;
                FlawFound.unless(seen < MOST, Flaw.TOO_COMPLEX);
                check(entry, depth);
                if (entry instanceof DirectoryEntry inner) {
                    through(inner, depth + 1);
                }
            }
        }

        private static void check(Entry entry, int depth) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            switch (name) {
                case "macros", "vba", "_vba_project", "_vba_project_cur", "vba_project" ->
                    throw new FlawFound(Flaw.MACRO);
                case "encryptedpackage", "encryptioninfo", "encryptedsummary" -> throw new FlawFound(Flaw.ENCRYPTED);
                case "ctls" -> throw new FlawFound(Flaw.ACTIVE_CONTROL);
                case "\u0001ole10native", "package", "contents" -> throw new FlawFound(Flaw.EMBEDDED_OBJECT);
                default -> {
                    boolean pool = name.equals("objectpool")
                            && entry instanceof DirectoryEntry objects
                            && objects.getEntryCount() > 0;
                    boolean embedded = depth == 0 && entry.isDirectoryEntry() && name.startsWith("mbd");
                    FlawFound.unless(!pool && !embedded, Flaw.EMBEDDED_OBJECT);
                }
            }
        }
    }
}
