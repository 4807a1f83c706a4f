package vn.minh.evidence.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import vn.minh.evidence.evidence.Content;
import vn.minh.evidence.evidence.Limits;
import vn.minh.evidence.evidence.Slices;
import vn.minh.evidence.evidence.UploadKey;
import vn.minh.evidence.evidence.UploadPlan;

/** Signs the addresses of an upload; asks nobody. */
@ApplicationScoped
class UploadPlans {

    /** An answer stays small; who has sent these asks for more. */
    private static final int AT_ONCE = 100;

    private final S3 s3;
    private final Limits limits;
    private final InstantSource clock;

    UploadPlans(S3 s3, Limits limits, InstantSource clock) {
        this.s3 = s3;
        this.limits = limits;
        this.clock = clock;
    }

    UploadPlan whole(UploadKey key, Content.File file) {
        var headers = Map.of(
                "Content-Type", file.type().wireName(),
                "Content-Length", Long.toString(file.size()),
                "x-amz-checksum-sha256", file.sha256().base64());
        var now = clock.instant();
        return new UploadPlan.Whole(address(key, Map.of(), headers, now), headers, now.plus(limits.uploadWithin()));
    }

    /** Of a part only its length is known before it comes; the whole is held against its hash when it is there. */
    UploadPlan inParts(UploadKey key, String upload, Slices slices, Set<Integer> done) {
        var now = clock.instant();
        var missing = slices.all().stream()
                .filter(slice -> !done.contains(slice.number()))
                .limit(AT_ONCE)
                .map(slice -> part(key, upload, slice, now))
                .toList();
        return new UploadPlan.InParts(
                slices.partSize(), missing, done.stream().sorted().toList(), now.plus(limits.uploadWithin()));
    }

    private UploadPlan.Part part(UploadKey key, String upload, Slices.Slice slice, Instant now) {
        var headers = Map.of("Content-Length", Long.toString(slice.length()));
        var which = Map.of("partNumber", Integer.toString(slice.number()), "uploadId", upload);
        return new UploadPlan.Part(
                slice.number(), slice.from(), slice.length(), address(key, which, headers, now), headers);
    }

    private String address(UploadKey key, Map<String, String> which, Map<String, String> headers, Instant now) {
        return s3.signature().put(S3.QUARANTINE, key.toString(), which, headers, now, limits.uploadWithin());
    }
}
