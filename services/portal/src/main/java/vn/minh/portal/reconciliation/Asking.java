package vn.minh.portal.reconciliation;

import java.util.HashMap;
import java.util.Map;

/**
 * What somebody wants compared, as she wrote it down: whether it can be is publication's to say.
 *
 * @param byFile whether an officer brings the other side's inventory
 */
public record Asking(String department, String set, String schoolYear, boolean byFile) {

    /** An empty field is not sent: publication says what is missing. */
    Map<String, Object> body() {
        var body = new HashMap<String, Object>();
        Map.of("department", department, "set", set, "schoolYear", schoolYear).forEach((name, text) -> {
            if (!text.isBlank()) {
                body.put(name, text.strip());
            }
        });
        if (byFile) {
            body.put("byFile", true);
        }
        return body;
    }
}
