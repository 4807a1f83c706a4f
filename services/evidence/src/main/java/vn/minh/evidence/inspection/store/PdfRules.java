package vn.minh.evidence.inspection.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.inspection.Flaw;

/** What no dictionary of a PDF may say. Jumping to a page and a link that a person follows herself are fine. */
final class PdfRules {

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute",
            "GoTo3DView");
    private static final Set<String> LIVELY = Set.of("RichMedia", "3D", "Movie", "Sound", "PS");
    private static final List<String> ACTIVE_KEYS =
            List.of("JS", "JavaScript", "RichMediaContent", "RichMediaSettings");
    private static final List<String> FILE_KEYS = List.of("EF", "EmbeddedFiles", "Collection");
    private static final Pattern SCHEME = Pattern.compile("^\\s*([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel");

    private PdfRules() {}

    static void check(COSDictionary dictionary) {
        keys(dictionary);
        var action = dictionary.getNameAsString(COSName.S);
        FlawFound.unless(action == null || !ACTIONS.contains(action), Flaw.ACTIVE_CONTENT);
        var subtype = dictionary.getNameAsString(COSName.SUBTYPE);
        FlawFound.unless(subtype == null || !LIVELY.contains(subtype), Flaw.ACTIVE_CONTENT);
        FlawFound.unless(!"FileAttachment".equals(subtype), Flaw.EMBEDDED_FILE);
        FlawFound.unless(!isNamed(dictionary, "Type", "EmbeddedFile"), Flaw.EMBEDDED_FILE);
        link(dictionary);
        byItself(dictionary.getDictionaryObject("OpenAction"));
        if (dictionary.getDictionaryObject("AA") instanceof COSDictionary actions) {
            actions.keySet().forEach(key -> byItself(actions.getDictionaryObject(key)));
        }
        elsewhere(dictionary);
    }

    private static void keys(COSDictionary dictionary) {
        FlawFound.unless(ACTIVE_KEYS.stream().noneMatch(key -> has(dictionary, key)), Flaw.ACTIVE_CONTENT);
        FlawFound.unless(FILE_KEYS.stream().noneMatch(key -> has(dictionary, key)), Flaw.EMBEDDED_FILE);
        FlawFound.unless(!has(dictionary, "XFA"), Flaw.DYNAMIC_FORM);
    }

    /** Opening the file, turning a page or leaving a field may only move what is shown. */
    private static void byItself(@Nullable COSBase action) {
        if (action instanceof COSDictionary dictionary) {
            FlawFound.unless(!isNamed(dictionary, "S", "URI"), Flaw.ACTIVE_CONTENT);
        }
    }

    private static void link(COSDictionary dictionary) {
        var address = isNamed(dictionary, "S", "URI") ? dictionary.getString(COSName.URI) : null;
        if (address != null) {
            var scheme = SCHEME.matcher(address.toLowerCase(Locale.ROOT));
            FlawFound.unless(!scheme.matches() || LINKS.contains(scheme.group(1)), Flaw.ACTIVE_CONTENT);
        }
    }

    /** A stream whose data, or a page whose content, is in another file. */
    private static void elsewhere(COSDictionary dictionary) {
        boolean data = dictionary instanceof COSStream && has(dictionary, "F");
        boolean page = dictionary.getDictionaryObject("Ref") instanceof COSDictionary other && has(other, "F");
        boolean thread = isNamed(dictionary, "S", "Thread") && has(dictionary, "F");
        FlawFound.unless(!data && !page && !thread, Flaw.EXTERNAL_CONTENT);
    }

    private static boolean has(COSDictionary dictionary, String key) {
        var value = dictionary.getDictionaryObject(key);
        return value != null && !(value instanceof COSArray array && array.size() == 0);
    }

    private static boolean isNamed(COSDictionary dictionary, String key, String name) {
        return name.equals(dictionary.getNameAsString(key));
    }
}
