package vn.minh.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Why the platform cannot go on: one sentence an engineer can act on, and the end of a log where one tells more. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int END = 20;

    private final transient List<String> log;

    public Trouble(String sentence) {
        this(sentence, List.of());
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
        this.log = List.of();
    }

    private Trouble(String sentence, List<String> log) {
        super(sentence);
        this.log = log;
    }

    static Trouble withLog(String sentence, Path log) {
        return new Trouble(sentence, endOf(log));
    }

    /** The last lines of the part's log, oldest first. */
    public List<String> log() {
        return log;
    }

    /** With its log: a stack trace is often all that is left of a failure. */
    @Override
    public String toString() {
        return log.isEmpty() ? super.toString() : super.toString() + "\n  " + String.join("\n  ", log);
    }

    private static List<String> endOf(Path log) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - END), lines.size());
        } catch (IOException e) {
            return List.of("(its log cannot be read: " + e.getMessage() + ")");
        }
    }
}
