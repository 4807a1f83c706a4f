package vn.minh.evidence.evidence.store;

import io.minio.AbortMultipartUploadArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.ListMultipartUploadsArgs;
import io.minio.ListPartsArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.messages.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.minh.evidence.evidence.Slices;

/** Uploads in parts as the store knows them; all of it blocks, so it runs on a worker. */
@ApplicationScoped
class S3Parts {

    /** One that was begun and neither completed nor given up. */
    record Begun(String key, String upload) {}

    private final S3 s3;

    S3Parts(S3 s3) {
        this.s3 = s3;
    }

    /** The store's name for the upload. */
    String begin(String key) throws Exception {
        return S3.await(s3.quickInParts()
                        .createMultipartUpload(CreateMultipartUploadArgs.builder()
                                .bucket(S3.QUARANTINE)
                                .object(key)
                                .build()))
                .result()
                .uploadId();
    }

    /** Those that came whole, by number; the limits see to it that they fit one page of the store's answer. */
    List<Part> there(String key, String upload, Slices slices) throws Exception {
        return all(key, upload).stream()
                .filter(part -> part.partNumber() <= slices.count()
                        && part.partSize() == slices.slice(part.partNumber()).length())
                .toList();
    }

    /** None also when the store knows no such upload: one store says so, another answers an empty list. */
    private List<Part> all(String key, String upload) throws Exception {
        try {
            return S3.await(s3.quickInParts()
                            .listParts(ListPartsArgs.builder()
                                    .bucket(S3.QUARANTINE)
                                    .object(key)
                                    .uploadId(upload)
                                    .build()))
                    .result()
                    .parts();
        } catch (ErrorResponseException trouble) {
            if (S3.isAbsent(trouble)) {
                return List.of();
            }
            throw trouble;
        }
    }

    /** From here on it is one object. */
    void complete(String key, String upload, List<Part> parts) throws Exception {
        S3.await(s3.patientInParts()
                .completeMultipartUpload(CompleteMultipartUploadArgs.builder()
                        .bucket(S3.QUARANTINE)
                        .object(key)
                        .uploadId(upload)
                        .parts(parts.toArray(Part[]::new))
                        .build()));
    }

    /** Removes its parts; fine when it was completed or given up before. */
    void abort(String key, String upload) throws Exception {
        try {
            S3.await(s3.quickInParts()
                    .abortMultipartUpload(AbortMultipartUploadArgs.builder()
                            .bucket(S3.QUARANTINE)
                            .object(key)
                            .uploadId(upload)
                            .build()));
        } catch (ErrorResponseException trouble) {
            if (!S3.isAbsent(trouble)) {
                throw trouble;
            }
        }
    }

    /** Begun before the moment, as the store's clock has it, and still open; as many as the store lists at once. */
    List<Begun> openSince(Instant before) throws Exception {
        return S3
                .await(s3.quickInParts()
                        .listMultipartUploads(ListMultipartUploadsArgs.builder()
                                .bucket(S3.QUARANTINE)
                                .build()))
                .result()
                .uploads()
                .stream()
                .filter(open -> open.initiated().toInstant().isBefore(before))
                .map(open -> new Begun(open.objectName(), open.uploadId()))
                .toList();
    }
}
