package vn.minh.evidence.evidence;

import java.time.Instant;
import java.util.Map;

/**
 * How the bytes get to the store without passing through a service: one PUT to an address that is good for exactly this
 * content.
 *
 * @param headers are signed with the address and must be sent as they are
 */
public record UploadPlan(String method, String url, Map<String, String> headers, Instant expiresAt) {

    public UploadPlan {
        headers = Map.copyOf(headers);
    }
}
