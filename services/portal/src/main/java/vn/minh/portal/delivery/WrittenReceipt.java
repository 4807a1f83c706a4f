package vn.minh.portal.delivery;

import java.util.HashMap;
import java.util.Map;

/**
 * What somebody read over there, as she wrote it down: whether it makes a receipt is publication's to say.
 *
 * @param accepted whether the record stands there now
 */
public record WrittenReceipt(boolean accepted, String receipt, String reason) {

    /** An empty field is not sent. */
    Map<String, Object> body() {
        var body = new HashMap<String, Object>();
        body.put("accepted", accepted);
        Map.of("receipt", receipt, "reason", reason).forEach((name, text) -> {
            if (!text.isBlank()) {
                body.put(name, text.strip());
            }
        });
        return body;
    }

    /** What stands for the record then. */
    record Taken(String state) {}
}
