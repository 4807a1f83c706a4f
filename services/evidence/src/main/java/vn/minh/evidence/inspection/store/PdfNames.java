package vn.minh.evidence.inspection.store;

import java.util.function.Consumer;

/** Finds names in raw bytes of a PDF, however they are written: {@code /Java#53cript} is {@code /JavaScript}. */
final class PdfNames {

    private static final int LONGEST = 64;

    private final Consumer<String> found;
    private final StringBuilder name = new StringBuilder();
    private boolean inside;

    PdfNames(Consumer<String> found) {
        this.found = found;
    }

    void feed(byte[] window, int from, int to) {
        for (int i = from; i < to; i++) {
            next(window[i] & 0xff);
        }
    }

    private void next(int c) {
        if (inside && isRegular(c) && name.length() < LONGEST) {
            name.append((char) c);
            return;
        }
        if (inside) {
            end();
        }
        inside = c == '/';
    }

    void end() {
        if (!name.isEmpty()) {
            found.accept(decoded(name.toString()));
            name.setLength(0);
        }
        inside = false;
    }

    private static boolean isRegular(int c) {
        return c > ' ' && "()<>[]{}/%".indexOf(c) < 0;
    }

    /** The raw name that begins here. */
    static String at(Bytes bytes, long from, long end) {
        long at = from;
        while (at < end && isRegular(bytes.u8(at))) {
            at++;
        }
        return bytes.text(from, (int) (at - from));
    }

    static String decoded(String name) {
        if (!name.contains("#")) {
            return name;
        }
        var decoded = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean escape = name.charAt(i) == '#' && digit(name, i + 1) >= 0 && digit(name, i + 2) >= 0;
            decoded.append(escape ? (char) (digit(name, i + 1) << 4 | digit(name, i + 2)) : name.charAt(i));
            i += escape ? 2 : 0;
        }
        return decoded.toString();
    }

    private static int digit(String name, int at) {
        return at < name.length() ? Character.digit(name.charAt(at), 16) : -1;
    }
}
