package vn.minh.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;

/**
 * Passwords of this platform: made when first asked for, kept in one file that only its owner may read, and never made
 * again, because the servers that know them keep their data.
 */
final class Secrets implements Passwords {

    /** No letter that is taken for another when somebody types it. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path file) {
        this.file = file;
    }

    @Override
    public synchronized String of(String name) {
        var known = read();
        var value = known.get(name);
        if (value == null) {
            value = fresh();
            known.put(name, value);
            write(known);
        }
        return value;
    }

    /** A value in place of the one there was. */
    synchronized void keep(String name, String value) {
        var known = read();
        known.put(name, value);
        write(known);
    }

    /** A value that nobody knows. */
    String fresh() {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private Map<String, String> read() {
        var known = new TreeMap<String, String>();
        if (!Files.exists(file)) {
            return known;
        }
        try {
            for (var line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    known.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    /** Beside the old file and then in its place: a power cut leaves the one or the other. */
    private void write(Map<String, String> known) {
        var text = new StringBuilder();
        known.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        try {
            var beside = Files.createTempFile(
                    file.getParent(),
                    "secrets",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
