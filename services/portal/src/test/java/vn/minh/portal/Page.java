package vn.minh.portal;

import java.net.http.HttpHeaders;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What came back. */
record Page(int status, String body, HttpHeaders headers) {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    String location() {
        return headers.firstValue("Location").orElseThrow(() -> new AssertionError("no redirect: " + status + body));
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** As a person reads it: without tags, white space as one blank. */
    String text() {
        return body.replaceAll("(?s)<svg.*?</svg>", " ")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .replace(" .", ".")
                .replace(" ,", ",");
    }

    boolean hasForm(String action) {
        return body.contains("action=\"" + action + "\"");
    }

    /** What a form brings along without being filled. */
    Map<String, String> hidden(String action) {
        int start = body.indexOf("action=\"" + action + "\"");
        if (start < 0) {
            throw new AssertionError("no form " + action + " on " + text());
        }
        var fields = new HashMap<String, String>();
        var found = HIDDEN.matcher(body.substring(start, body.indexOf("</form>", start)));
        while (found.find()) {
            fields.put(found.group(1), found.group(2));
        }
        return fields;
    }
}
