package vn.minh.publication.exchange.web;

import java.util.regex.Pattern;

/** What a cell's XML cannot hold as it is: the file format writes it as {@code _x0007_}, and so must what looks so. */
final class Escapes {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Escapes() {}

    static String inFile(String text) {
        var escaped = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        var all = new StringBuilder(escaped.length());
        escaped.chars().forEach(c -> {
            if (c < ' ' && c != '\n' && c != '\t' || c == 0xFFFE || c == 0xFFFF) {
                all.append("_x%04X_".formatted(c));
            } else {
                all.append((char) c);
            }
        });
        return all.toString();
    }
}
