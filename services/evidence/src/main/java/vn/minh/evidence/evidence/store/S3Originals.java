package vn.minh.evidence.evidence.store;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.errors.MinioException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Map;
import vn.minh.evidence.evidence.DownloadLink;
import vn.minh.evidence.evidence.Limits;
import vn.minh.evidence.evidence.Original;
import vn.minh.evidence.evidence.Originals;

/** Kept contents are a bucket nobody writes to but this service. */
@ApplicationScoped
class S3Originals implements Originals {

    private final S3 s3;
    private final Limits limits;
    private final InstantSource clock;

    S3Originals(S3 s3, Limits limits, InstantSource clock) {
        this.s3 = s3;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public DownloadLink link(Original original) {
        return new DownloadLink(address(original), clock.instant().plus(limits.downloadWithin()));
    }

    private String address(Original original) {
        try {
            return s3.outside()
                    .getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder()
                            .method(Http.Method.GET)
                            .bucket(S3.EVIDENCE)
                            .object(Blobs.address(original.sha256()))
                            .expiry(Math.toIntExact(limits.downloadWithin().toSeconds()))
                            .extraQueryParams(Map.of(
                                    "response-content-type",
                                    original.type().wireName(),
                                    "response-content-disposition",
                                    attachment(original.name())))
                            .build());
        } catch (MinioException e) {
            throw new IllegalStateException("signing needs no store", e);
        }
    }

    /** RFC 6266: the name in full for today's browsers (RFC 5987), in plain letters for the others. */
    static String attachment(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var full = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
