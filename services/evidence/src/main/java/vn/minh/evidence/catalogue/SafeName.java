package vn.minh.evidence.catalogue;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A file's own name as every system can write it to a disk: no way out of a folder, nothing that a system reserves, not
 * too long. Vietnamese letters stay.
 */
final class SafeName {

    /** Characters; three bytes each at most, below the 255 bytes of the strictest file system. */
    private static final int LONGEST = 80;

    private static final int LONGEST_ENDING = 10;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    private SafeName() {}

    static String of(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        var plain = EDGES.matcher(FORBIDDEN.matcher(composed).replaceAll("_")).replaceAll("");
        return shorten(plain.isEmpty() ? "tep" : plain);
    }

    /** Keeps the ending, by which programs know a file. */
    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot >= 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int cut = LONGEST - ending.length();
        // Half a letter outside the basic plane is no letter.
        cut = Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut;
        return name.substring(0, cut).strip() + ending;
    }
}
