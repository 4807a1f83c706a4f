package vn.minh.evidence.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How the bytes get to the store without passing through a service: addresses that are good for exactly these bytes. */
public sealed interface UploadPlan {

    Instant expiresAt();

    /**
     * One PUT.
     *
     * @param headers are signed with the address and must be sent as they are
     */
    record Whole(String url, Map<String, String> headers, Instant expiresAt) implements UploadPlan {

        public Whole {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * One PUT for each part, in any order and side by side. What is there already is not asked for again, so a broken
     * upload goes on where it stopped.
     *
     * @param parts the missing ones, the first of them when there are very many: ask again for the rest
     * @param partsDone numbers of those the store has
     */
    record InParts(long partSize, List<Part> parts, List<Integer> partsDone, Instant expiresAt) implements UploadPlan {

        public InParts {
            parts = List.copyOf(parts);
            partsDone = List.copyOf(partsDone);
        }
    }

    /**
     * The bytes from an offset on.
     *
     * @param headers are signed with the address and must be sent as they are
     */
    record Part(int number, long from, long length, String url, Map<String, String> headers) {

        public Part {
            headers = Map.copyOf(headers);
        }
    }
}
