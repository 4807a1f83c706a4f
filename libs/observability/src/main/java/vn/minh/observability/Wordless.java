package vn.minh.observability;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A failure as a log may have it: its kind, where it came from and what caused it, without its words. What was refused
 * or could not be read stands in them, and that may be somebody's name.
 */
public final class Wordless extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 5;

    private Wordless(Throwable failure, int depth) {
        super(failure.getClass().getName() + own(failure), cause(failure, depth), false, true);
        setStackTrace(failure.getStackTrace());
    }

    public static Throwable of(Throwable failure) {
        return new Wordless(failure, 0);
    }

    private static @Nullable Throwable cause(Throwable failure, int depth) {
        var cause = failure.getCause();
        return cause == null || depth == DEEPEST ? null : new Wordless(cause, depth + 1);
    }

    /** The machine's own words about code, never about data. */
    private static String own(Throwable failure) {
        return failure instanceof NullPointerException || failure instanceof ClassCastException
                ? ": " + failure.getMessage()
                : "";
    }

    @Override
    public String toString() {
        return Objects.requireNonNullElse(getMessage(), "");
    }
}
